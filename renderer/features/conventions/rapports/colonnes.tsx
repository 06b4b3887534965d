import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { instantCourt } from '#shared/dates/instant.ts';
import { titreDuRapport } from '#shared/domain/convention/rapport/titre-du-rapport.rules.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';

type RapportListe = Sortie<'rapports.lister'>['rapports'][number];

const etatDe = ({ statut, remplace }: RapportListe) =>
  remplace ? (
    <Etat sens="sans-objet">Remplacé</Etat>
  ) : statut === 'valide' ? (
    <Etat sens="fait">Validé</Etat>
  ) : (
    <Etat sens="cours">Projet</Etat>
  );

/** « Rapport de COPIL du 17/11/2026 » ; sans date de comité, son titre seul. */
const dit = (rapport: RapportListe): string =>
  rapport.le === null ? titreDuRapport(rapport) : `${titreDuRapport(rapport)} du ${dateCourte(rapport.le)}`;

/** Les colonnes de la liste des rapports. */
export const colonnesDesRapports = (racine: string): readonly Colonne<RapportListe>[] => [
  {
    id: 'titre',
    titre: 'Rapport',
    entete: true,
    valeur: dit,
    cellule: (rapport) => (
      <Lien vers={`${racine}/${rapport.id}`} genre="objet">
        {dit(rapport)}
      </Lien>
    ),
  },
  {
    id: 'periode',
    titre: 'Période',
    valeur: ({ fin }) => ({ date: fin }),
    cellule: ({ debut, fin }) => `${dateCourte(debut)} au ${dateCourte(fin)}`,
  },
  { id: 'statut', titre: 'État', valeur: ({ statut }) => statut, cellule: etatDe },
  {
    id: 'version',
    titre: 'Version',
    nombre: true,
    valeur: ({ version }) => version,
    cellule: ({ version }) => String(version),
  },
  {
    id: 'valide',
    titre: 'Validé le',
    valeur: ({ valideLe }) => (valideLe === null ? null : { date: valideLe.slice(0, 10) }),
    cellule: ({ valideLe }) => (valideLe === null ? '' : instantCourt(valideLe)),
  },
  {
    id: 'produit',
    titre: 'Produit le',
    valeur: ({ produitLe }) => (produitLe === null ? null : { date: produitLe.slice(0, 10) }),
    cellule: ({ produitLe }) => (produitLe === null ? '' : instantCourt(produitLe)),
  },
];
