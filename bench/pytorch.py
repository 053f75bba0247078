# The bench's nets in PyTorch on one CPU thread: told on standard input how many steps to take, answers when done.

import json
import sys

import torch
from torch import nn

torch.set_num_threads(1)
request = json.loads(sys.argv[1])
channels, height, width = request["channels"], request["height"], request["width"]
batch = request["batchSize"]
layers = []
for layer in request["layers"]:
    if layer["kind"] == "conv":
        layers += [nn.Conv2d(channels, layer["filters"], layer["kernel"], padding="same"), nn.ReLU()]
        channels = layer["filters"]
    elif layer["kind"] == "maxPool":
        layers.append(nn.MaxPool2d(2))
        height, width = height // 2, width // 2
    elif layer["kind"] == "flatten":
        layers.append(nn.Flatten())
        channels *= height * width
    elif layer["kind"] == "dense":
        layers += [nn.Linear(channels, layer["units"]), nn.ReLU()]
        channels = layer["units"]
layers.append(nn.Linear(channels, request["classCount"]))
net = nn.Sequential(*layers)
adam = torch.optim.Adam(net.parameters(), lr=request["learningRate"])
pictures = torch.rand(batch, request["channels"], request["height"], request["width"]) * 2 - 1
labels = torch.randint(0, request["classCount"], (batch,))
print(json.dumps({"weightCount": sum(each.numel() for each in net.parameters()), "version": torch.__version__}), flush=True)
for line in sys.stdin:
    for _ in range(int(line)):
        adam.zero_grad()
        nn.functional.cross_entropy(net(pictures), labels).backward()
        adam.step()
    print("done", flush=True)
