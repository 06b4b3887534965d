import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { Quartier } from './fiche.types.ts';

const alertes = ({ bloquees, enRetard }: Quartier): string =>
  [bloquees > 0 ? pluriel(bloquees, 'bloquée', 'bloquées') : null, enRetard > 0 ? `${enRetard} en retard` : null]
    .filter((mot) => mot !== null)
    .join(', ');

const COLONNES: readonly Colonne<Quartier>[] = [
  {
    id: 'quartier',
    titre: 'Quartier prioritaire',
    entete: true,
    valeur: ({ libelle }) => libelle,
    cellule: ({ code, libelle }) => (
      <Lien vers={`/territoires/qpv/${code}`} genre="objet">
        {libelle}
      </Lien>
    ),
    comparer: (un, autre) => comparerTextes(un.libelle, autre.libelle),
  },
  { id: 'code', titre: 'Code', etroite: true, cellule: ({ code }) => code },
  {
    id: 'habitants',
    titre: 'Habitants',
    nombre: true,
    valeur: ({ habitants }) => habitants,
    cellule: ({ habitants, millesime }) =>
      habitants === null ? 'n.d.' : `${nombreFr(habitants)} (${millesime ?? ''})`,
    comparer: (un, autre) => (un.habitants ?? -1) - (autre.habitants ?? -1),
  },
  {
    id: 'actions',
    titre: 'Actions',
    nombre: true,
    valeur: ({ actions }) => actions,
    cellule: ({ actions }) => (actions === 0 ? <Etat sens="alerte">Aucune</Etat> : actions),
    comparer: (un, autre) => un.actions - autre.actions,
  },
  {
    id: 'alertes',
    titre: 'À regarder',
    valeur: alertes,
    cellule: (quartier) => {
      const mots = alertes(quartier);
      return mots === '' ? null : <Etat sens={quartier.bloquees > 0 ? 'bloque' : 'retard'}>{mots}</Etat>;
    },
    comparer: (un, autre) => un.bloquees + un.enRetard - (autre.bloquees + autre.enRetard),
  },
  { id: 'dispositifs', titre: 'Dispositifs EQ2030', cellule: ({ dispositifs }) => dispositifs || 'aucun' },
];

/** Les quartiers prioritaires du territoire : leurs habitants, ce qui les vise, ce qui les couvre. */
export function QuartiersDuTerritoire({ quartiers }: { readonly quartiers: readonly Quartier[] }) {
  return (
    <Bloc titre="Quartiers prioritaires">
      <Tableau
        libelle="Quartiers prioritaires du territoire"
        colonnes={COLONNES}
        lignes={quartiers}
        cle={({ code }) => code}
        vide={<p className="note">Le référentiel ne connaît aucun quartier prioritaire sur ce territoire.</p>}
      />
    </Bloc>
  );
}
