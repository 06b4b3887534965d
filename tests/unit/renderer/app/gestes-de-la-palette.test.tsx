import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { gestesDeLEcran, useGestesDeLEcran } from '#renderer/ui/palette/gestes-de-l-ecran.ts';

function Ecran({ ecrit, surClic }: { readonly ecrit: boolean; readonly surClic: () => void }) {
  useGestesDeLEcran([
    { touche: 'F3', geste: 'Décision', surClic, desactive: !ecrit },
    { touche: 'F10', geste: 'Plein écran', surClic },
  ]);
  return null;
}
const proposes = () => gestesDeLEcran().map(({ geste }) => geste);

it('la palette propose les gestes possibles de l’écran montré, et plus rien une fois qu’on l’a quitté', () => {
  const surClic = vi.fn<() => void>();
  const { rerender, unmount } = render(<Ecran ecrit={false} surClic={surClic} />);
  expect(proposes()).toEqual(['Plein écran']);
  rerender(<Ecran ecrit surClic={surClic} />);
  expect(proposes()).toEqual(['Décision', 'Plein écran']);
  gestesDeLEcran()[0]?.surClic();
  expect(surClic).toHaveBeenCalledOnce();
  unmount();
  expect(proposes()).toEqual([]);
});
