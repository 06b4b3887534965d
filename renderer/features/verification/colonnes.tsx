import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import type { PersonneListee } from '#renderer/app/personnes/use-liste-de-personnes.ts';

const date = (jour: string | null): string => (jour === null ? 'jamais' : dateCourte(jour));

const colonnesDeLaPersonne = (
  filtres: string,
  joindre: 'courriel' | 'telephone',
): readonly Colonne<PersonneListee>[] => [
  {
    id: 'nom',
    titre: 'Nom',
    entete: true,
    cellule: (personne) => (
      <Lien vers={`/annuaire/verification/${personne.id}${filtres}`} genre="objet">
        {nomComplet(personne)}
      </Lien>
    ),
    valeur: nomComplet,
    triee: true,
  },
  {
    id: 'structure',
    titre: 'Structure',
    cellule: ({ structure }) => structure,
    valeur: ({ structure }) => structure,
    triee: true,
  },
  {
    id: joindre,
    titre: joindre === 'courriel' ? 'Courriel' : 'Téléphone',
    cellule: (personne) => personne[joindre],
    valeur: (personne) => personne[joindre],
  },
];

/**
 * Qui, comment la joindre, et depuis quand on n'a pas vérifié.
 * @param filtres ce que l'adresse porte, et qu'ouvrir une demande garde
 * @param larges sans fiche ouverte à côté
 * @param joindre par où la joindre
 */
export const colonnesDeVerification = (
  jour: string,
  filtres: string,
  larges: boolean,
  joindre: 'courriel' | 'telephone',
): readonly Colonne<PersonneListee>[] => [
  ...colonnesDeLaPersonne(filtres, joindre).filter(({ id }) => larges || id === 'nom'),
  {
    id: 'verifieLe',
    titre: 'Vérifiées le',
    valeur: ({ verifieLe }) => date(verifieLe),
    cellule: (personne) =>
      estAVerifier(personne, jour) ? <Etat sens="alerte">{date(personne.verifieLe)}</Etat> : date(personne.verifieLe),
    triee: true,
  },
  {
    id: 'solliciteeLe',
    titre: 'Demandée le',
    cellule: ({ solliciteeLe }) => (solliciteeLe === null ? null : dateCourte(solliciteeLe)),
    valeur: ({ solliciteeLe }) => (solliciteeLe === null ? null : dateCourte(solliciteeLe)),
    triee: true,
  },
];
