import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Verifiable } from './filtres.ts';

const comparer = (lire: (personne: Verifiable) => string | null) => (une: Verifiable, autre: Verifiable) =>
  enTri(lire(une) ?? '').localeCompare(enTri(lire(autre) ?? ''));

const date = (jour: string | null): string => (jour === null ? 'jamais' : dateCourte(jour));

const COLONNES_DE_LA_PERSONNE: readonly Colonne<Verifiable>[] = [
  {
    id: 'nom',
    titre: 'Nom',
    entete: true,
    cellule: (personne) => (
      <Lien vers={`/annuaire/verification/${personne.id}`} genre="objet">
        {nomComplet(personne)}
      </Lien>
    ),
    valeur: nomComplet,
    comparer: comparer(({ nom, prenom }) => `${nom} ${prenom ?? ''}`),
  },
  {
    id: 'structure',
    titre: 'Structure',
    cellule: ({ structure }) => structure,
    valeur: ({ structure }) => structure,
    comparer: comparer(({ structure }) => structure),
  },
  { id: 'courriel', titre: 'Courriel', cellule: ({ courriel }) => courriel, valeur: ({ courriel }) => courriel },
];

/** Qui, comment la joindre, et depuis quand on n'a pas vérifié ; `larges` : sans fiche ouverte à côté. */
export const colonnesDeVerification = (jour: string, larges: boolean): readonly Colonne<Verifiable>[] => [
  ...COLONNES_DE_LA_PERSONNE.filter(({ id }) => larges || id === 'nom'),
  {
    id: 'verifieLe',
    titre: 'Vérifiées le',
    valeur: ({ verifieLe }) => date(verifieLe),
    cellule: (personne) =>
      estAVerifier(personne, jour) ? <Etat sens="alerte">{date(personne.verifieLe)}</Etat> : date(personne.verifieLe),
    comparer: (une, autre) => (une.verifieLe ?? '').localeCompare(autre.verifieLe ?? ''),
  },
  {
    id: 'solliciteeLe',
    titre: 'Demandée le',
    cellule: ({ solliciteeLe }) => (solliciteeLe === null ? null : dateCourte(solliciteeLe)),
    valeur: ({ solliciteeLe }) => (solliciteeLe === null ? null : dateCourte(solliciteeLe)),
    comparer: (une, autre) => (une.solliciteeLe ?? '').localeCompare(autre.solliciteeLe ?? ''),
  },
];
