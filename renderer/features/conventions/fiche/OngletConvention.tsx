import { constatsDeLaFiche } from '#shared/domain/convention/constats-de-la-fiche.rules.ts';
import { verseUneAide } from '#shared/domain/convention/genre.rules.ts';
import { Avenants } from '../avenants/Avenants.tsx';
import { PiecesDeConvention } from '../pieces/PiecesDeConvention.tsx';
import { Clauses } from './Clauses.tsx';
import type { Onglet } from './convention.types.ts';
import { EmetteurDeLaConvention } from './EmetteurDeLaConvention.tsx';
import { GardeDuDossier } from './GardeDuDossier.tsx';
import { Identite } from './Identite.tsx';
import { ListeDeControle } from './ListeDeControle.tsx';
import { Membres } from './Membres.tsx';
import { NombresDeLaConvention } from './NombresDeLaConvention.tsx';
import { ReferencesDeLEtat } from './ReferencesDeLEtat.tsx';
import { Signature } from './Signature.tsx';
import { useAllerAuBloc } from '#renderer/app/use-aller-au-bloc.ts';
import { Volets } from './Volets.tsx';
import { Zones } from './Zones.tsx';

/** Ce que dit la convention : identité, volets, nombres, organismes, zones, liste de contrôle. Tout se change en place. */
export function OngletConvention({ fiche, vu, jour }: Onglet) {
  const { convention, membres, zones } = fiche.initiale;
  // Les champs disent ce que les parties ont signé ; les remarques, ce qui vaut aujourd'hui.
  const bloc = { convention, constats: constatsDeLaFiche(fiche, jour), vu, jour };
  const ici = useAllerAuBloc();
  return (
    <div ref={ici}>
      <Avenants fiche={fiche} vu={vu} jour={jour} />
      <div className="deux-colonnes">
        <div>
          <Identite {...bloc} />
          <Signature {...bloc} precedente={fiche.precedente} />
          <EmetteurDeLaConvention convention={convention} />
          <Zones conventionId={convention.id} zones={zones.filter(({ entreeId }) => entreeId === null)} />
          <Clauses convention={convention} vu={vu} />
          <ReferencesDeLEtat convention={convention} vu={vu} />
          <GardeDuDossier convention={fiche.convention} jour={jour} />
        </div>
        <div>
          <Volets {...bloc} />
          {verseUneAide(convention) && <NombresDeLaConvention {...bloc} />}
          <Membres {...bloc} membres={membres.filter(({ entreeId }) => entreeId === null)} />
        </div>
      </div>
      <PiecesDeConvention fiche={fiche} vu={vu} jour={jour} />
      <ListeDeControle fiche={fiche} />
    </div>
  );
}
