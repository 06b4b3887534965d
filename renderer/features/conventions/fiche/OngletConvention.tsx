import type { Onglet } from './convention.types.ts';
import { Clauses } from './Clauses.tsx';
import { Identite } from './Identite.tsx';
import { Membres } from './Membres.tsx';
import { NombresDeLaConvention } from './NombresDeLaConvention.tsx';
import { Volets } from './Volets.tsx';
import { Zones } from './Zones.tsx';

/** Ce que dit la convention : identité, volets, nombres, organismes, zones. Chaque champ se change en place. */
export function OngletConvention({ fiche, vu, jour }: Onglet) {
  const { convention, membres, zones } = fiche;
  return (
    <div className="deux-colonnes">
      <div>
        <Identite convention={convention} vu={vu} jour={jour} />
        <Zones conventionId={convention.id} zones={zones} />
        <Clauses convention={convention} vu={vu} />
      </div>
      <div>
        <Volets convention={convention} vu={vu} />
        <NombresDeLaConvention convention={convention} vu={vu} />
        <Membres convention={convention} membres={membres} vu={vu} />
      </div>
    </div>
  );
}
