/** A rectangle to press, in Tailwind's classes: no inline style passes the content security policy. */
interface Place {
  /** Outline within the 144 by 200 of a figure. */
  readonly shape: string;
  /** At least 44 px each way, around the shape. */
  readonly press: string;
}

export interface BodyRegion {
  /** As in the catalogue: `pain_region`. */
  readonly value: string;
  readonly back: readonly Place[];
  readonly front: readonly Place[];
  /** While its box is ticked. */
  readonly ticked: string;
  /** While its box has the keyboard's focus, or the pointer is over the region. */
  readonly pointed: string;
}

const leftFlank: Place = {
  shape: "M32 102 H50 V140 H31 Q34 120 32 102 Z",
  press: "left-1.5 top-24.5 h-11 w-11",
};
const rightFlank: Place = {
  shape: "M112 102 H94 V140 H113 Q110 120 112 102 Z",
  press: "left-23.5 top-24.5 h-11 w-11",
};
const leftHip: Place = {
  shape: "M30 146 H50 Q56 168 48 184 Q32 188 24 180 Q22 160 30 146 Z",
  press: "left-1.5 top-35.5 h-12 w-11",
};
const rightHip: Place = {
  shape: "M114 146 H94 Q88 168 96 184 Q112 188 120 180 Q122 160 114 146 Z",
  press: "left-23.5 top-35.5 h-12 w-11",
};

/** Left and right are one answer of the catalogue, so both sides are one region. */
export const bodyRegions: readonly BodyRegion[] = [
  {
    value: "cervical",
    back: [{ shape: "M60 24 H84 L87 40 L96 47 H48 L57 40 Z", press: "left-12.5 top-1 h-11 w-11" }],
    front: [],
    ticked: "group-has-[input[value=cervical]:checked]/choices:visible",
    pointed:
      "group-has-[input[value=cervical]:focus-visible]/choices:stroke-3 group-has-[label[data-region=cervical]:hover]/choices:stroke-3",
  },
  {
    value: "thoracic",
    back: [{ shape: "M44 50 H100 L96 98 H48 Z", press: "left-10 top-12 h-12.5 w-16" }],
    front: [],
    ticked: "group-has-[input[value=thoracic]:checked]/choices:visible",
    pointed:
      "group-has-[input[value=thoracic]:focus-visible]/choices:stroke-3 group-has-[label[data-region=thoracic]:hover]/choices:stroke-3",
  },
  {
    value: "lumbar",
    back: [{ shape: "M53 102 H91 V140 H53 Z", press: "left-12.5 top-24.5 h-11 w-11" }],
    front: [],
    ticked: "group-has-[input[value=lumbar]:checked]/choices:visible",
    pointed:
      "group-has-[input[value=lumbar]:focus-visible]/choices:stroke-3 group-has-[label[data-region=lumbar]:hover]/choices:stroke-3",
  },
  {
    value: "sacral",
    back: [
      {
        shape: "M54 144 H90 Q90 164 72 184 Q54 164 54 144 Z",
        press: "left-12.5 top-35.5 h-12 w-11",
      },
    ],
    front: [],
    ticked: "group-has-[input[value=sacral]:checked]/choices:visible",
    pointed:
      "group-has-[input[value=sacral]:focus-visible]/choices:stroke-3 group-has-[label[data-region=sacral]:hover]/choices:stroke-3",
  },
  {
    value: "hip_buttock",
    back: [leftHip, rightHip],
    front: [leftHip, rightHip],
    ticked: "group-has-[input[value=hip_buttock]:checked]/choices:visible",
    pointed:
      "group-has-[input[value=hip_buttock]:focus-visible]/choices:stroke-3 group-has-[label[data-region=hip_buttock]:hover]/choices:stroke-3",
  },
  {
    value: "flank",
    back: [leftFlank, rightFlank],
    front: [leftFlank, rightFlank],
    ticked: "group-has-[input[value=flank]:checked]/choices:visible",
    pointed:
      "group-has-[input[value=flank]:focus-visible]/choices:stroke-3 group-has-[label[data-region=flank]:hover]/choices:stroke-3",
  },
  {
    value: "abdominal",
    back: [],
    front: [{ shape: "M54 88 H90 V158 Q72 172 54 158 Z", press: "left-12.5 top-22 h-20 w-11" }],
    ticked: "group-has-[input[value=abdominal]:checked]/choices:visible",
    pointed:
      "group-has-[input[value=abdominal]:focus-visible]/choices:stroke-3 group-has-[label[data-region=abdominal]:hover]/choices:stroke-3",
  },
];
