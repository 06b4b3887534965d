import { Jauge } from '#renderer/ui/dessins/Jauge.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { effectifDit, tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import type { Pas } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { LigneLue } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { feuLibelle } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { FeuDEffectif } from '../../FeuDEffectif.tsx';
import { CibleExpliquee, DeclareExplique, ProjeteExplique, RetenuExplique } from './Explications.tsx';

/** Ce qui se communique d'un nombre (I11). */
export const communique = (nombre: number | null, tu: boolean): string | number =>
  nombre === null ? 'n.d.' : tu ? 'n.c.' : nombre;

interface Reglage {
  readonly pas: Pas;
  readonly porteur: string;
  /** Vrai d'un nombre qui ne sort pas du service. */
  readonly estTue: (ligne: LigneLue) => boolean;
}

/** Objectif, déclaré, retenu, atteint : chaque nombre s'ouvre sur son calcul et sa source. */
export function colonnesDeLecture({ pas, porteur, estTue }: Reglage): readonly Colonne<LigneLue>[] {
  const nom = ({ libelle, part }: LigneLue) => (part === TOTAL ? libelle : `dont ${enPhrase(libelle)}`);
  return [
    { id: 'libelle', titre: 'Objectif', entete: true, cellule: (ligne) => nom(ligne) },
    {
      id: 'cible',
      titre: 'Cible',
      nombre: true,
      valeur: ({ cible }) => cible?.nombre ?? 'n.d.',
      cellule: (ligne) =>
        ligne.cible === null ? (
          'n.d.'
        ) : (
          <NombreExplique libelle={`Cible : ${ligne.libelle}`} calcul={<CibleExpliquee ligne={ligne} />}>
            {effectifDit(ligne.cible.nombre)}
          </NombreExplique>
        ),
    },
    {
      id: 'declare',
      titre: 'Déclaré',
      nombre: true,
      valeur: (ligne) => communique(ligne.declare, estTue(ligne)),
      cellule: (ligne) =>
        ligne.declare === null ? (
          'n.d.'
        ) : (
          <NombreExplique
            libelle={`Déclaré : ${ligne.libelle}`}
            calcul={<DeclareExplique ligne={ligne} pas={pas} porteur={porteur} />}
          >
            {effectifDit(ligne.declare)}
          </NombreExplique>
        ),
    },
    {
      id: 'retenu',
      titre: 'Retenu',
      nombre: true,
      valeur: (ligne) => communique(ligne.retenu, estTue(ligne)),
      cellule: (ligne) =>
        ligne.retenu === null ? (
          'n.d.'
        ) : (
          <NombreExplique
            libelle={`Retenu : ${ligne.libelle}`}
            calcul={<RetenuExplique ligne={ligne} pas={pas} porteur={porteur} />}
          >
            {effectifDit(ligne.retenu)}
          </NombreExplique>
        ),
    },
    {
      id: 'atteint',
      titre: 'Atteint',
      valeur: (ligne) => (estTue(ligne) ? 'n.c.' : tauxDit(ligne.taux)),
      cellule: (ligne) =>
        ligne.taux === null ? (
          'n.d.'
        ) : (
          <span className="atteint">
            <Jauge
              valeur={ligne.retenu ?? 0}
              maximum={ligne.cible?.nombre ?? 0}
              libelle={`Atteint : ${ligne.libelle}`}
            />
            {tauxDit(ligne.taux)}
          </span>
        ),
    },
  ];
}

/** En plus, dans l'onglet : l'objectif au jour des données (I5), le mot qui le juge (I6), et où mène ce rythme. */
export const colonnesDuFeu = (estTue: Reglage['estTue']): readonly Colonne<LigneLue>[] => [
  {
    id: 'aDate',
    titre: 'Attendu à date',
    nombre: true,
    valeur: ({ aDate }) => aDate ?? 'n.d.',
    cellule: ({ aDate }) => effectifDit(aDate),
  },
  {
    id: 'feu',
    titre: 'Où en est-on',
    valeur: (ligne) => (estTue(ligne) ? 'n.c.' : feuLibelle[ligne.feu]),
    cellule: ({ feu }) => <FeuDEffectif feu={feu} />,
  },
  {
    id: 'projete',
    titre: 'Projeté',
    nombre: true,
    valeur: (ligne) => communique(ligne.projete, estTue(ligne)),
    cellule: (ligne) =>
      ligne.projete === null ? (
        'n.d.'
      ) : (
        <NombreExplique libelle={`Projeté : ${ligne.libelle}`} calcul={<ProjeteExplique ligne={ligne} />}>
          {effectifDit(ligne.projete)}
        </NombreExplique>
      ),
  },
];
