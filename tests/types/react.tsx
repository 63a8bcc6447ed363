// The element in JSX, as the package's README shows it.

import type { QuietStormAttributes, QuietStormIdentity } from "quietstorm";
import type * as React from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "quiet-storm": React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & QuietStormAttributes;
    }
  }
}

export function Meeting({ board, identity }: { board: string; identity: QuietStormIdentity }) {
  return (
    <quiet-storm board={board} lang="de" theme="dark" density="compact" loading="eager" identity={identity} className="meeting">
      <p slot="help">Questions? Ask in #ideas.</p>
    </quiet-storm>
  );
}

// @ts-expect-error: no such theme
export const wrong = <quiet-storm theme="mauve" />;
// @ts-expect-error: there is no such attribute
export const unknown = <quiet-storm ideas="all" />;
