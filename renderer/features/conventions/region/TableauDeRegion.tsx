import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { legendeDesCases } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { REGLE_DE_REPARTITION } from '#shared/domain/convention/region/region.labels.ts';
import { organismesConventionnes } from '#shared/domain/convention/region/organismes.rules.ts';
import type { DonneesDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import { colonnesDeRegion } from './colonnes-de-region.tsx';
import { colonnesDesVolets } from './colonnes-des-volets.tsx';
import { OrganismesDeRegion } from './OrganismesDeRegion.tsx';
import type { VueDeRegion } from './region.types.ts';
import type { VueDuTableau } from './vues-de-region.ts';

interface Proprietes {
  readonly par: VueDuTableau;
  readonly vue: VueDeRegion;
  readonly donnees: DonneesDeRegion;
  /** « Grand Est, 2026 ». */
  readonly de: string;
}

const VIDE = <Vide icone="anneaux">Aucune convention signée ne répond à ces filtres.</Vide>;

/** Un des tableaux de la région ; ses totaux sont la somme de ses lignes. */
export function TableauDeRegion({ par, vue, donnees, de }: Proprietes) {
  const { lecture } = vue;
  if (par === 'organismes')
    return (
      <OrganismesDeRegion
        organismes={organismesConventionnes(lecture.retenues.conventions, donnees.departements)}
        de={de}
      />
    );
  if (par === 'volet')
    return (
      <Tableau
        libelle={`Par volet, ${de}`}
        colonnes={colonnesDesVolets(vue)}
        lignes={lecture.total.lectures.length === 0 ? [] : lecture.volets}
        cle={({ code }) => code}
        vide={VIDE}
      />
    );
  const { titre, nom, lignes, projection } = {
    departement: { titre: 'Département', nom: 'Par département', lignes: lecture.departements, projection: true },
    porteur: { titre: 'Porteur', nom: 'Par porteur', lignes: lecture.porteurs, projection: true },
    // Un rythme annuel prolongé, année par année, ne s'ajoute pas.
    annee: { titre: 'Année', nom: 'Par année', lignes: lecture.annees.map(({ ligne }) => ligne), projection: false },
  }[par];
  return (
    <>
      <div className="tableau-de-region">
        <Tableau
          libelle={`${nom}, ${de}`}
          colonnes={colonnesDeRegion(vue, titre, projection)}
          lignes={lignes}
          cle={({ cle }) => cle}
          vide={VIDE}
        />
      </div>
      <p className="note">{`${REGLE_DE_REPARTITION} ${legendeDesCases()}`}</p>
    </>
  );
}
