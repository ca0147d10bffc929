import { useEffect, type RefObject } from 'react';

/** A box that opens its list as soon as it has the focus would cover what a person looks at next. */
const reachable =
  ':is(button:not([disabled], [tabindex="-1"]), input:not([disabled]), textarea, [tabindex="0"], a[href]):not([role="combobox"])';
/** Says of itself that it is the better place: a heading, say, above a button that takes something away. */
const offered = '[data-takes-focus]';

/**
 * Whatever had the focus may vanish by being pressed: a proposal that was taken, a notice that was seen. The focus then
 * goes to the nearest thing beside it, and not to the top of the window.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (root === null) return undefined;
    let last: HTMLElement | undefined;
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      const chain: Element[] = [];
      for (let at = target.parentElement; at !== null && at !== root; at = at.parentElement) chain.push(at);
      around = chain;
    };
    const mend = () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost || last === undefined || (last.isConnected && !last.matches(':disabled'))) return;
      for (const place of around) {
        if (!place.isConnected) continue;
        const next = place.querySelector<HTMLElement>(offered) ?? place.querySelector<HTMLElement>(reachable);
        if (next === null) continue;
        next.focus({ preventScroll: true });
        return;
      }
    };
    const watch = new MutationObserver(mend);
    root.addEventListener('focusin', remember);
    watch.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      watch.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, [page]);
}
