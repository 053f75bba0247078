// AssemblyScript, compiled by `npm run kernels` into kernelsWasm.ts. It works on TensorFlow.js' own WASM heap: every
// address is one of there, in bytes, and the module has no memory, no stack and no data of its own. All numbers are
// float32; pictures are [picture, row, column, channel]. Four channels are done at once.

const bytes = 4;

/** Copies pictures with `margin` zeros around each: what "same" padding means. */
export function pad(
  from: usize,
  to: usize,
  pictures: i32,
  height: i32,
  width: i32,
  channels: i32,
  margin: i32,
): void {
  const row = <usize>(width * channels * bytes);
  const side = <usize>(margin * channels * bytes);
  const rowTo = row + 2 * side;
  memory.fill(to, 0, <usize>(pictures * (height + 2 * margin)) * rowTo);
  for (let picture = 0; picture < pictures; picture++) {
    to += <usize>margin * rowTo + side;
    for (let y = 0; y < height; y++) {
      memory.copy(to, from, row);
      from += row;
      to += rowTo;
    }
    to += <usize>margin * rowTo - side;
  }
}

/**
 * The gradient of a convolution's filter [kernel, kernel, inChannels, outChannels] at stride 1: the sum over all places
 * of padded input times output gradient. One row of the filter sees kernel × inChannels neighbouring numbers of the
 * input, whatever they are; up to six of them meet eight channels of the output in registers.
 */
export function filterGradient(
  padded: usize,
  dy: usize,
  gradient: usize,
  pictures: i32,
  outHeight: i32,
  outWidth: i32,
  inChannels: i32,
  outChannels: i32,
  kernel: i32,
): void {
  const seen = kernel * inChannels;
  const xStep = <usize>(inChannels * bytes);
  const xRow = <usize>(outWidth + kernel - 1) * xStep;
  const xPicture = <usize>(outHeight + kernel - 1) * xRow;
  const dyStep = <usize>(outChannels * bytes);
  const dyPicture = <usize>(outHeight * outWidth) * dyStep;
  memory.fill(gradient, 0, <usize>(kernel * seen) * dyStep);
  for (let picture = 0; picture < pictures; picture++) {
    for (let row = 0; row < kernel; row++) {
      const x = padded + <usize>row * xRow;
      const to = gradient + <usize>(row * seen) * dyStep;
      for (let channel = 0; channel < outChannels; channel += 8) {
        const at = <usize>(channel * bytes);
        let first = 0;
        while (first < seen) {
          const left = seen - first;
          // 7 to 11 are better halved than cut after six.
          const count = left > 11 || left <= 6 ? min(left, 6) : (left + 1) >> 1;
          const from = x + <usize>(first * bytes);
          const into = to + <usize>first * dyStep + at;
          if (count == 6) block(6, from, dy + at, into, outHeight, outWidth, xRow, xStep, dyStep);
          else if (count == 5) block(5, from, dy + at, into, outHeight, outWidth, xRow, xStep, dyStep);
          else if (count == 4) block(4, from, dy + at, into, outHeight, outWidth, xRow, xStep, dyStep);
          else if (count == 3) block(3, from, dy + at, into, outHeight, outWidth, xRow, xStep, dyStep);
          else if (count == 2) block(2, from, dy + at, into, outHeight, outWidth, xRow, xStep, dyStep);
          else block(1, from, dy + at, into, outHeight, outWidth, xRow, xStep, dyStep);
          first += count;
        }
      }
    }
    padded += xPicture;
    dy += dyPicture;
  }
}

// `count` is a constant where this is inlined, so what a smaller block does not need is left out.
// @ts-ignore: decorator
@inline
function block(
  count: i32,
  x: usize,
  dy: usize,
  to: usize,
  height: i32,
  width: i32,
  xRow: usize,
  xStep: usize,
  dyStep: usize,
): void {
  let a0 = v128.load(to), a1 = v128.load(to, 16);
  let b0 = f32x4.splat(0), b1 = b0, c0 = b0, c1 = b0, d0 = b0, d1 = b0, e0 = b0, e1 = b0, f0 = b0, f1 = b0;
  if (count > 1) { b0 = v128.load(to + dyStep); b1 = v128.load(to + dyStep, 16); }
  if (count > 2) { c0 = v128.load(to + 2 * dyStep); c1 = v128.load(to + 2 * dyStep, 16); }
  if (count > 3) { d0 = v128.load(to + 3 * dyStep); d1 = v128.load(to + 3 * dyStep, 16); }
  if (count > 4) { e0 = v128.load(to + 4 * dyStep); e1 = v128.load(to + 4 * dyStep, 16); }
  if (count > 5) { f0 = v128.load(to + 5 * dyStep); f1 = v128.load(to + 5 * dyStep, 16); }
  for (let y = 0; y < height; y++) {
    let at = x;
    for (let column = 0; column < width; column++) {
      const g0 = v128.load(dy), g1 = v128.load(dy, 16);
      let value = v128.load32_splat(at);
      a0 = f32x4.add(a0, f32x4.mul(value, g0));
      a1 = f32x4.add(a1, f32x4.mul(value, g1));
      if (count > 1) {
        value = v128.load32_splat(at, 4);
        b0 = f32x4.add(b0, f32x4.mul(value, g0));
        b1 = f32x4.add(b1, f32x4.mul(value, g1));
      }
      if (count > 2) {
        value = v128.load32_splat(at, 8);
        c0 = f32x4.add(c0, f32x4.mul(value, g0));
        c1 = f32x4.add(c1, f32x4.mul(value, g1));
      }
      if (count > 3) {
        value = v128.load32_splat(at, 12);
        d0 = f32x4.add(d0, f32x4.mul(value, g0));
        d1 = f32x4.add(d1, f32x4.mul(value, g1));
      }
      if (count > 4) {
        value = v128.load32_splat(at, 16);
        e0 = f32x4.add(e0, f32x4.mul(value, g0));
        e1 = f32x4.add(e1, f32x4.mul(value, g1));
      }
      if (count > 5) {
        value = v128.load32_splat(at, 20);
        f0 = f32x4.add(f0, f32x4.mul(value, g0));
        f1 = f32x4.add(f1, f32x4.mul(value, g1));
      }
      at += xStep;
      dy += dyStep;
    }
    x += xRow;
  }
  v128.store(to, a0); v128.store(to, a1, 16);
  if (count > 1) { v128.store(to + dyStep, b0); v128.store(to + dyStep, b1, 16); }
  if (count > 2) { v128.store(to + 2 * dyStep, c0); v128.store(to + 2 * dyStep, c1, 16); }
  if (count > 3) { v128.store(to + 3 * dyStep, d0); v128.store(to + 3 * dyStep, d1, 16); }
  if (count > 4) { v128.store(to + 4 * dyStep, e0); v128.store(to + 4 * dyStep, e1, 16); }
  if (count > 5) { v128.store(to + 5 * dyStep, f0); v128.store(to + 5 * dyStep, f1, 16); }
}

/**
 * The gradient through 2 × 2 pools side by side: each window's first greatest value, row by row, gets all of it.
 * `windowRows` counts over all pictures.
 */
export function poolGradient(
  x: usize,
  dy: usize,
  dx: usize,
  windowRows: i32,
  outWidth: i32,
  channels: i32,
): void {
  const step = <usize>(channels * bytes);
  const row = <usize>(2 * outWidth) * step;
  for (let windowRow = 0; windowRow < windowRows; windowRow++) {
    for (let column = 0; column < outWidth; column++) {
      for (let channel = 0; channel < channels; channel += 4) {
        const a = v128.load(x), b = v128.load(x + step);
        const c = v128.load(x + row), d = v128.load(x + row + step);
        const isB = f32x4.gt(b, a);
        let most = v128.bitselect(b, a, isB);
        const isC = f32x4.gt(c, most);
        most = v128.bitselect(c, most, isC);
        const isD = f32x4.gt(d, most);
        const slope = v128.load(dy);
        const beforeD = v128.andnot(slope, isD);
        const beforeC = v128.andnot(beforeD, isC);
        v128.store(dx, v128.andnot(beforeC, isB));
        v128.store(dx + step, v128.and(beforeC, isB));
        v128.store(dx + row, v128.and(beforeD, isC));
        v128.store(dx + row + step, v128.and(slope, isD));
        x += 16;
        dx += 16;
        dy += 16;
      }
      x += step;
      dx += step;
    }
    x += row;
    dx += row;
  }
}

/** The sums over all rows, channel by channel. Sums of 256 are summed, so that small numbers are not lost. */
export function columnSums(x: usize, rows: i32, channels: i32, sums: usize): void {
  const step = <usize>(channels * bytes);
  for (let channel = 0; channel < channels; channel += 4) {
    let at = x + <usize>(channel * bytes);
    let all = f32x4.splat(0);
    for (let start = 0; start < rows; start += 256) {
      const end = min(rows, start + 256);
      let some = f32x4.splat(0);
      for (let row = start; row < end; row++) {
        some = f32x4.add(some, v128.load(at));
        at += step;
      }
      all = f32x4.add(all, some);
    }
    v128.store(sums + <usize>(channel * bytes), all);
  }
}

/** dy where y is above zero, else zero: the gradient through a ReLU. `count` is a multiple of four. */
export function reluGradient(dy: usize, y: usize, dx: usize, count: i32): void {
  const zero = f32x4.splat(0);
  const end = dy + <usize>(count * bytes);
  while (dy < end) {
    v128.store(dx, v128.and(v128.load(dy), f32x4.gt(v128.load(y), zero)));
    dy += 16;
    y += 16;
    dx += 16;
  }
}
