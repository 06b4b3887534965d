import type { Planche } from '#shared/documents/blocs.ts';
import { SegmentsApercu } from './SegmentsApercu.tsx';

/** Les cases d'une planche ; un chevalet n'y paraît qu'une fois, sa feuille le porte sur ses deux faces. */
export function PlancheApercu({ planche: { cartes, forme } }: { readonly planche: Planche }) {
  return (
    <div className="fw-planche" data-forme={forme}>
      {cartes.map(({ titre, detail }, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: les cases d'une planche se lisent dans leur ordre.
        <div key={rang}>
          <b>
            <SegmentsApercu segments={titre} />
          </b>
          <span>
            <SegmentsApercu segments={detail} />
          </span>
        </div>
      ))}
    </div>
  );
}
