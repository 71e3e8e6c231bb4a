import { Bundle, type BundleProps } from "./bundle";

interface Props extends Omit<BundleProps, "bundle"> {
  readonly bundles: readonly BundleProps["bundle"][];
}

/** Suggestions by the concern that asks for them, the most urgent first. */
export function BundleList({ bundles, ...rest }: Props) {
  return bundles.map((bundle) => <Bundle key={bundle.id} bundle={bundle} {...rest} />);
}
