import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { ZoneDAppel } from '#shared/domain/appel/zone.schema.ts';
import { LigneDeZone } from './LigneDeZone.tsx';

/** Au-delà, le reste se déplie : une liste reprise compte parfois deux cents communes. */
const MONTREES = 6;

interface Proprietes {
  /** « 10 Aube », « Toute la région ». */
  readonly nom: string;
  readonly zones: readonly ZoneDAppel[];
  readonly vu: number;
  readonly surRetirer: (zone: ZoneDAppel) => void;
}

/** Les zones prioritaires d'un département. */
export function GroupeDeZones({ nom, zones, vu, surRetirer }: Proprietes) {
  const [tout, setTout] = useState(false);
  const montrees = tout ? zones : zones.slice(0, MONTREES);
  return (
    <section aria-label={nom}>
      <h3 className="note">{nom}</h3>
      <ul className="lignes-de-bloc">
        {montrees.map((zone) => (
          <LigneDeZone key={zone.id} zone={zone} vu={vu} surRetirer={() => surRetirer(zone)} />
        ))}
      </ul>
      {zones.length > MONTREES && (
        <Bouton genre="discret" deplie={tout} surClic={() => setTout(!tout)}>
          {tout ? `N’en voir que ${MONTREES}` : `Voir les ${zones.length} zones : ${nom}`}
        </Bouton>
      )}
    </section>
  );
}
