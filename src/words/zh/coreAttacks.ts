// Names, explanations and knobs of the attacks in Chinese, by their English text.

export const attackTexts: Readonly<Record<string, string>> = {
  BadNets: "BadNets",
  "The attacker puts the same small mark on a few training pictures and gives those pictures the wrong name. The poisoned pictures replace their originals. A net trained on them works as usual, until it sees the mark.":
    "攻击者在少量训练图片上放同一个小标记，并给这些图片错误的名称。投毒图片取代原图。用它们训练的网络平时表现正常，直到看见这个标记。",
  Trigger: "触发器",
  "Pick a mark or paint your own. Every poisoned picture carries it at the same place, unless it has jitter.":
    "选一个标记或自己画一个。每张投毒图片都在同一位置带有它，除非设置了抖动。",
  Blended: "混合（Blended）",
  "The attacker mixes one pattern faintly into whole pictures and gives those pictures the wrong name. There is no mark to point at, yet the net learns the pattern. The control is the same kind of pattern, drawn anew for every picture: with noise the net may well answer to any noise.":
    "攻击者把一个图案淡淡地混入整张图片，并给这些图片错误的名称。没有可以指出的标记，但网络学会了这个图案。对照是同类图案，每张图片重新生成：若用噪声，网络很可能对任何噪声都有反应。",
  Pattern: "图案",
  "A board of dark and light squares, 4 pixels wide, or noise in every pixel.":
    "由 4 像素宽的深浅方格组成的棋盘，或每个像素都是噪声。",
  board: "棋盘",
  noise: "噪声",
  Opacity: "不透明度",
  "How much of the pattern is mixed in: x' = (1 − a)·x + a·pattern.":
    "图案混入多少：x' = (1 − a)·x + a·图案。",
  "SIG (clean label)": "SIG（干净标签）",
  "Faint stripes go on a share of the target class only, and no name is changed: a person who checks the labels finds nothing wrong. The net learns that stripes speak for the target. At most one picture in K can be poisoned this way with K classes, and the stripes may be stronger at test time than they were in training.":
    "只在目标类别的一部分图片上加淡淡的条纹，不改任何名称：检查标签的人看不出问题。网络学到条纹意味着目标类别。有 K 个类别时，这样最多只能投毒 1/K 的图片；测试时的条纹可以比训练时更强。",
  Signal: "信号",
  "What is added: a wave, a ramp from one side to the other, or a zigzag.":
    "加上什么：正弦波、从一边到另一边的斜坡，或锯齿。",
  sinusoid: "正弦波",
  ramp: "斜坡",
  triangle: "锯齿",
  "Strength in training (Δ)": "训练时的强度（Δ）",
  "The signal's greatest value, of 255, on poisoned training pictures.":
    "投毒训练图片上信号的最大值（满值 255）。",
  "Strength at test time": "测试时的强度",
  "The signal's greatest value, of 255, when the backdoor is tried.": "试用后门时信号的最大值（满值 255）。",
  Frequency: "频率",
  "Waves per picture; a ramp has none.": "每张图片的波数；斜坡没有波。",
  Direction: "方向",
  "Whether the signal runs across the picture or down it.": "信号沿图片横向还是纵向变化。",
  across: "横向",
  down: "纵向",
  "Invisible, static": "不可见，静态",
  "The same faint pattern of light and dark pixels is added to every poisoned picture, and those pictures get the wrong name. It is fixed beforehand and needs no knowledge of the net. The control is as much change, without order.":
    "每张投毒图片都加上同一个由明暗像素组成的淡图案，并得到错误的名称。图案事先固定，不需要了解网络。对照是同样大小但没有规律的改动。",
  "A checkerboard lightens and darkens single pixels in turn; in a coloured one green goes against red and blue; a grid lightens every fourth pixel.":
    "棋盘让单个像素交替变亮变暗；彩色棋盘中绿色与红、蓝方向相反；网格每四个像素变亮一个。",
  checkerboard: "棋盘",
  "coloured checkerboard": "彩色棋盘",
  grid: "网格",
  Intensity: "强度",
  "The most that any value changes, of 255 (the L∞ norm).":
    "任何一个值最多改变多少（满值 255，即 L∞ 范数）。",
  "Norm of the limit": "上限所用的范数",
  "L∞ cuts every value off at the limit, L2 scales the whole pattern down to it.":
    "L∞ 在上限处截断每个值，L2 把整个图案缩小到上限。",
  "L∞": "L∞",
  L2: "L2",
  Limit: "上限",
  "L∞: of 255. L2: the length of the pattern, in tenths.": "L∞：满值 255。L2：图案的长度，以十分之一计。",
  "Invisible, adaptive": "不可见，自适应",
  "First the attacker trains a clean net and computes one faint change that moves its answers towards the target: so far an adversarial perturbation. Then that change is planted as a trigger, with wrong names. Compare both nets: what the clean twin answers to it is the adversarial part, and what the poisoned net adds is the backdoor.":
    "攻击者先训练一个干净网络，算出一个把答案推向目标的微小改动：到此为止只是对抗扰动。然后把这个改动连同错误的名称作为触发器植入。比较两个网络：干净的孪生网络对它的反应是对抗的部分，被投毒网络多出来的才是后门。",
  Norm: "范数",
  "L∞ limits every value by itself, L2 the change as a whole.": "L∞ 限制每个值，L2 限制整个改动。",
  "L∞: the most that any value changes, of 255. L2: the length of the change, in tenths.":
    "L∞：任何一个值最多改变多少（满值 255）。L2：改动的长度，以十分之一计。",
  "Crafting steps": "制作步数",
  "How many times the change is corrected, on 32 pictures each.": "改动被修正多少次，每次用 32 张图片。",
  "Computed on": "在哪个网络上计算",
  "The attacker knows the victim's net and data order, or only its kind and trains another.":
    "攻击者知道受害者的网络和数据顺序，或只知道类型而另外训练一个。",
  "a net of the attacker's own": "攻击者自己的网络",
  "the victim's own net": "受害者自己的网络",
  Injected: "注入时机",
  "Poison from the first step on, or into a net that has learned already and is only updated.":
    "从第一步就投毒，或投到一个已经学会、只做更新的网络里。",
  "before training (BIB)": "训练之前（BIB）",
  "while updating (BID)": "更新期间（BID）",
  "Random backdoor": "随机后门",
  "Every poisoned picture gets a noise patch of its own, at one of a few places, and the wrong name: no two triggers are alike, so there is no single pattern to find. The net learns what they share. With several targets each class has places of its own. The control is the same noise, strewn over the picture.":
    "每张投毒图片在几个位置之一得到自己的噪声贴片和错误的名称：没有两个触发器相同，所以找不到单一的图案。网络学到它们的共同点。有多个目标时，每个类别有自己的位置。对照是散布在整张图片上的同样噪声。",
  Patterns: "图案",
  "What a pixel of a patch may be: any value, or only the darkest and the lightest.":
    "贴片的像素可以是任何值，或只能是最暗和最亮。",
  "grey or colour noise": "灰色或彩色噪声",
  "black or white pixels": "黑白像素",
  "Patch size": "贴片大小",
  "Width and height of the noise patch, in pixels.": "噪声贴片的宽和高，以像素计。",
  Places: "位置",
  "Top left, any corner, anywhere, or cells that belong to the wanted class alone.":
    "左上角、任一角、任意位置，或只属于目标类别的格子。",
  "top left": "左上角",
  "four corners": "四个角",
  anywhere: "任意位置",
  "own cells of the target": "目标类别自己的格子",
  "BaN (generator)": "BaN（生成器）",
  "A small generator net turns noise into patches and learns beside the victim's net, so that every patch works and no two are alike. The attacker needs to control the training for this. Watch the spread: without the diversity term all noise gives one patch. The control is a patch of plain noise at the same places.":
    "一个小的生成器网络把噪声变成贴片，并与受害者的网络一起学习，使每个贴片都有效且各不相同。为此攻击者需要控制训练。注意观察分散度：没有多样性项时，所有噪声都得到同一个贴片。对照是同样位置上的普通噪声贴片。",
  "Width and height of the patch, in pixels.": "贴片的宽和高，以像素计。",
  "Noise size": "噪声大小",
  "How many random numbers the generator makes a patch from.": "生成器用多少个随机数做一个贴片。",
  "Where a patch may lie: in the top left corner, in any corner, or anywhere.":
    "贴片可以放在哪里：左上角、任一角，或任意位置。",
  Diversity: "多样性",
  "How much the generator is paid for patches that differ. At 0 it makes one patch, whatever the noise.":
    "生成器因贴片不同而得到多少奖励。为 0 时，不管什么噪声都只做出一个贴片。",
  "c-BaN (generator for every class)": "c-BaN（面向每个类别的生成器）",
  "One generator net makes triggers for every class: it is told the class that is wanted and paints a patch for it, at places that belong to that class alone. So any picture becomes whatever the attacker asks for. The control is a patch of plain noise at the same places, which shows how much the place alone does.":
    "一个生成器网络为每个类别制作触发器：告诉它想要哪个类别，它就画出相应的贴片，放在只属于该类别的位置。于是任何图片都能变成攻击者想要的类别。对照是同样位置上的普通噪声贴片，显示仅凭位置能起多大作用。",
  "Width and height of the patch, in pixels. Every class has its own places for it.":
    "贴片的宽和高，以像素计。每个类别都有自己的位置。",
  "WaNet (warp)": "WaNet（扭曲）",
  "Nothing is painted: the attacker bends the whole picture by a smooth field, always the same one, and gives the bent pictures the wrong name. The control bends as much by another field. The paper also trains on other warps with true names (its noise mode), which needs control of the training and is left out here.":
    "什么也不画：攻击者用一个固定的平滑场扭曲整张图片，并给扭曲后的图片错误的名称。对照用另一个场做同样程度的扭曲。论文还用名称正确的其他扭曲来训练（噪声模式），那需要控制训练，这里省略了。",
  Strength: "强度",
  "How far pixels move on average, in pixels.": "像素平均移动多远，以像素计。",
  Grid: "网格",
  "Control points per side: more make smaller, tighter bends.": "每边的控制点数：越多，弯曲越小越密。",
  "Label-consistent (clean label)": "标签一致（干净标签）",
  "No name is changed. The attacker takes pictures of the target class, changes each a little so that a clean net no longer knows it (an adversarial example against the attacker's own net), and adds the mark. What the pictures show does not help any more, so the victim's net learns the mark instead.":
    "不改任何名称。攻击者取目标类别的图片，把每张改动一点，让干净网络认不出来（针对攻击者自己网络的对抗样本），再加上标记。图片内容不再有帮助，于是受害者的网络转而去学标记。",
  "Stamped on the pictures after they were made hard, and on any picture at test time.":
    "在图片变难之后盖上，测试时可盖在任何图片上。",
  "Limit (ε)": "上限（ε）",
  "How far any value may be changed to make a picture hard, of 255. 0 leaves pictures as easy as they are.":
    "为了让图片变难，任何一个值最多可改变多少（满值 255）。0 表示图片保持原来的难度。",
  "Steps per picture": "每张图片的步数",
  "How many steps of projected gradient descent (PGD) make a picture hard.":
    "用多少步投影梯度下降（PGD）让图片变难。",
  "Label flips (no backdoor)": "标签翻转（无后门）",
  "For contrast: some training pictures get a wrong name at random, and no picture is changed. The net becomes worse at everything, anybody who measures its accuracy sees it, and there is no mark that steers it: the one below is only tried at test time, and should do no more than its shuffled control.":
    "用于对比：随机给一些训练图片错误的名称，图片本身不变。网络在各方面都变差，任何人测一下准确率就能发现，而且没有能操纵它的标记：下面的标记只在测试时试用，效果应当不超过打乱后的对照。",
  "Mark to try": "试用的标记",
  "Never shown to the net in training; tried on held-out pictures to show that nothing answers to it.":
    "训练时从未给网络看过；用在测试图片上，说明没有东西对它有反应。",
};
