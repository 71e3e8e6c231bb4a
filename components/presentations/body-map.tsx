import { bodyRegions } from "./body-regions";
import type { Question } from "./question";

interface Props {
  readonly options: Question["options"];
  /** The id of the checkbox of a region. */
  readonly boxOf: (region: string) => string;
}

/**
 * Where it hurts, on a back and a front. Each region is a second label of its checkbox: a press ticks it as a press
 * on the words does, with or without JavaScript. The checkboxes beside it are what the keyboard and screen readers use.
 */
export function BodyMap(props: Props) {
  return (
    <div aria-hidden="true" className="flex flex-wrap gap-4">
      <Figure view="back" title="Back" {...props} />
      <Figure view="front" title="Front" {...props} />
    </div>
  );
}

interface FigureProps extends Props {
  readonly view: "back" | "front";
  readonly title: string;
}

function Figure({ view, title, options, boxOf }: FigureProps) {
  const nameOf = (region: string) => options.find(({ value }) => value === region)?.label;
  return (
    <div className="relative w-36">
      <svg aria-hidden="true" viewBox="0 0 144 200" className="block h-50 w-36">
        <pattern id={`hatch-${view}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="fill-accent" />
          <path d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" className="stroke-surface stroke-1" />
        </pattern>
        <Silhouette />
        <path
          d={marks[view]}
          className="fill-none stroke-control forced-colors:stroke-[CanvasText]"
        />
        {bodyRegions.flatMap(({ value, ticked, pointed, [view]: places }) =>
          places.map(({ shape }) => (
            <g key={`${value} ${shape}`}>
              <path
                d={shape}
                className={`fill-surface stroke-control forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText] ${pointed}`}
              />
              <path
                d={shape}
                fill={`url(#hatch-${view})`}
                className={`invisible stroke-ink stroke-2 forced-colors:fill-[Highlight] ${ticked} ${pointed}`}
              />
            </g>
          )),
        )}
      </svg>
      {bodyRegions.flatMap(({ value, [view]: places }) =>
        places.map(({ press }) => (
          <label
            key={`${value} ${press}`}
            htmlFor={boxOf(value)}
            title={nameOf(value)}
            data-region={value}
            className={`absolute cursor-pointer ${press}`}
          >
            <span className="sr-only">{nameOf(value)}</span>
          </label>
        )),
      )}
      <p className="text-center text-sm text-quiet">{title}</p>
    </div>
  );
}

/** What tells a back from a front: the shoulder blades, the collar bones. */
const marks = {
  back: "M38 62 Q30 78 38 94 M106 62 Q114 78 106 94",
  front: "M66 50 Q48 46 32 54 M78 50 Q96 46 112 54 M44 78 Q54 86 64 80 M100 78 Q90 86 80 80",
};

/** Lower head to upper thighs, the same from both sides. */
function Silhouette() {
  return (
    <path
      d="M50 0 Q48 22 58 30 L57 38 Q44 48 22 50 Q8 54 6 74 L2 130 H18 L24 84 Q30 104 30 122 Q20 148 18 170 L20 200 H68 L72 184 L76 200 H124 L126 170 Q124 148 114 122 Q114 104 120 84 L126 130 H142 L138 74 Q136 54 122 50 Q100 48 87 38 L86 30 Q96 22 94 0 Z"
      className="fill-sunken stroke-control forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
    />
  );
}
