import { constatsDeLaFiche } from '#shared/domain/convention/constats-de-la-fiche.rules.ts';
import { Clauses } from './Clauses.tsx';
import type { Onglet } from './convention.types.ts';
import { Identite } from './Identite.tsx';
import { ListeDeControle } from './ListeDeControle.tsx';
import { Membres } from './Membres.tsx';
import { NombresDeLaConvention } from './NombresDeLaConvention.tsx';
import { Signature } from './Signature.tsx';
import { Volets } from './Volets.tsx';
import { Zones } from './Zones.tsx';

/** Ce que dit la convention : identité, volets, nombres, organismes, zones, liste de contrôle. Tout se change en place. */
export function OngletConvention({ fiche, vu, jour }: Onglet) {
  const { convention, membres, zones } = fiche;
  const bloc = { convention, constats: constatsDeLaFiche(fiche, jour), vu, jour };
  return (
    <>
      <div className="deux-colonnes">
        <div>
          <Identite {...bloc} />
          <Signature {...bloc} />
          <Zones conventionId={convention.id} zones={zones} />
          <Clauses convention={convention} vu={vu} />
        </div>
        <div>
          <Volets {...bloc} />
          <NombresDeLaConvention {...bloc} />
          <Membres {...bloc} membres={membres} />
        </div>
      </div>
      <ListeDeControle fiche={fiche} />
    </>
  );
}
