"use client";

import { Component, type ReactNode } from "react";

interface Props {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Should the strip fail to load or to draw, the form beside it stays with everything that was typed. */
export class LiveBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
