import './beneficiaires.css';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { partsTues } from '#shared/domain/convention/beneficiaires/effectifs-communiques.rules.ts';
import { lecteurDEffectifs, type LigneLue } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { legendeDesCases } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import { colonnesDeLecture } from './lecture/colonnes.tsx';

interface Proprietes {
  readonly convention: Convention;
  readonly jour: string;
}

/** Les quatre lignes que l'on regarde d'abord. */
const LIGNES = [
  { code: 'I1', part: TOTAL },
  { code: 'I2', part: TOTAL },
  { code: 'I4', part: TOTAL },
  { code: 'I1', part: 'qpv' },
] as const;

/** Dans le suivi : repérées, remobilisées, inscrites, habitant un QPV, la dernière année connue ; chacune mène au détail. */
export function BlocBeneficiaires({ convention, jour }: Proprietes) {
  const { donnees } = useRequete('beneficiaires.lire', { conventionId: convention.id });
  if (donnees === null) return null;
  const { reglages, releves, indicateurs } = donnees;
  const derniere = releves.reduce((au, une) => (une.declare !== null && une.au > au ? une.au : au), '');
  const annee = anneeCivile(derniere === '' || derniere > jour ? jour : derniere);
  const lire = lecteurDEffectifs(donnees, convention, jour, annee);
  const lignes = LIGNES.flatMap(({ code, part }) => {
    const indicateur = indicateurs.find((un) => un.code === code);
    return indicateur === undefined ? [] : [lire(indicateur, part)];
  });
  const detail = `/conventions/${convention.id}/beneficiaires`;
  if (lignes.length === 0)
    return (
      <Bloc titre="Bénéficiaires">
        <p className="note">
          Aucun effectif suivi. <Lien vers={detail}>Suivre des indicateurs</Lien>
        </p>
      </Bloc>
    );
  const tues = new Map(indicateurs.map((un) => [un.id, partsTues(un, lire, reglages.seuilCases)]));
  const estTue = ({ indicateurId, part }: LigneLue) => tues.get(indicateurId)?.has(part) === true;
  const [, ...nombres] = colonnesDeLecture({ pas: reglages.pas, porteur: convention.porteur, estTue });
  const colonnes: readonly Colonne<LigneLue>[] = [
    {
      id: 'libelle',
      titre: 'Objectif',
      entete: true,
      valeur: ({ libelle }) => libelle,
      cellule: ({ libelle }) => (
        <Lien genre="objet" vers={`${detail}?vue=lecture&annee=${annee}`}>
          {libelle}
        </Lien>
      ),
    },
    ...nombres,
  ];
  const legende = lignes.some(estTue) ? ` (${legendeDesCases(reglages.seuilCases).replace(/\.$/u, '')})` : '';
  return (
    <Bloc titre={`Bénéficiaires ${annee}`}>
      <Tableau
        libelle={`Bénéficiaires ${annee}${legende}`}
        colonnes={colonnes}
        lignes={lignes}
        cle={({ indicateurId, part }) => `${indicateurId} ${part}`}
        vide={null}
      />
    </Bloc>
  );
}
