import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { rangAccorde } from '#shared/domain/designation/designation.labels.ts';
import { type EtatDesignation, etatDesignation } from '#shared/domain/designation/designation.rules.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { Designation } from './designations.types.ts';

export const ETATS_EN_MOTS: Readonly<Record<EtatDesignation, string>> = {
  a_venir: 'À venir',
  en_cours: 'En cours',
  passee: 'Passée',
};

/** Qui : le nom, ou « vacante ». */
export const nomDe = ({ personne }: Designation): string => (personne === null ? 'Vacante' : nomComplet(personne));

export const lieux = ({ territoires }: Designation): string => territoires.map(({ libelle }) => libelle).join(', ');

const parTexte = (lire: (designation: Designation) => string) => (une: Designation, autre: Designation) =>
  comparerTextes(lire(une), lire(autre));

const parDate = (lire: (designation: Designation) => string | null) => (une: Designation, autre: Designation) =>
  (lire(une) ?? '').localeCompare(lire(autre) ?? '');

const coupe = (texte: string | null) => texte !== null && <span className="texte-designation">{texte}</span>;

/** Les colonnes des désignations à une date : qui, à quel rang, où, de quand à quand. */
export function colonnesDesDesignations(jour: string, suite: string): readonly Colonne<Designation>[] {
  return [
    {
      id: 'personne',
      titre: 'Personne',
      entete: true,
      valeur: nomDe,
      cellule: (designation) => (
        <Lien vers={`/annuaire/designations/${designation.id}${suite}`} genre="objet">
          {designation.personne === null ? <Etat sens="alerte">Vacante</Etat> : nomDe(designation)}
        </Lien>
      ),
      comparer: parTexte(({ personne }) => (personne === null ? '' : `${personne.nom} ${personne.prenom ?? ''}`)),
    },
    {
      id: 'rang',
      titre: 'Rang',
      etroite: true,
      valeur: ({ rang, personne }) => rangAccorde(rang, personne?.civilite ?? null),
      cellule: ({ rang, personne }) => (
        <span className="insecable">{rangAccorde(rang, personne?.civilite ?? null)}</span>
      ),
    },
    {
      id: 'lieux',
      titre: 'Territoires',
      valeur: lieux,
      cellule: (designation) => coupe(lieux(designation)),
      comparer: parTexte(lieux),
    },
    {
      id: 'structure',
      titre: 'Structure',
      valeur: ({ personne }) => personne?.structure ?? null,
      cellule: ({ personne }) => coupe(personne?.structure ?? null),
      comparer: parTexte(({ personne }) => personne?.structure ?? ''),
    },
    { id: 'fonction', titre: 'Fonction', horsEcran: true, valeur: ({ personne }) => personne?.fonction ?? null },
    { id: 'courriel', titre: 'Courriel', horsEcran: true, valeur: ({ personne }) => personne?.courriel ?? null },
    { id: 'telephone', titre: 'Téléphone', horsEcran: true, valeur: ({ personne }) => personne?.telephone ?? null },
    {
      id: 'debut',
      titre: 'Depuis',
      etroite: true,
      valeur: ({ debut }) => (debut === null ? null : { date: debut }),
      cellule: ({ debut }) => (debut === null ? '–' : dateCourte(debut)),
      comparer: parDate(({ debut }) => debut),
    },
    {
      id: 'fin',
      titre: 'Jusqu’au',
      etroite: true,
      valeur: ({ fin }) => (fin === null ? null : { date: fin }),
      cellule: ({ fin }) => (fin === null ? '–' : dateCourte(fin)),
      comparer: parDate(({ fin }) => fin),
    },
    {
      id: 'etat',
      titre: 'État',
      etroite: true,
      valeur: (designation) => ETATS_EN_MOTS[etatDesignation(designation, jour)],
      cellule: (designation) => {
        const etat = etatDesignation(designation, jour);
        // Silence sur le normal : seul ce qui n'est pas en cours se dit.
        return etat === 'en_cours' ? null : (
          <Etat sens={etat === 'passee' ? 'sans-objet' : 'attente'}>{ETATS_EN_MOTS[etat]}</Etat>
        );
      },
    },
    { id: 'source', titre: 'Source', horsEcran: true, valeur: ({ source }) => source },
    {
      id: 'verifieLe',
      titre: 'Vérifiée le',
      horsEcran: true,
      valeur: ({ verifieLe }) => (verifieLe === null ? null : { date: verifieLe }),
    },
  ];
}

/** À côté d'une fiche ouverte, qui dit le reste. */
export const etroites = (colonnes: readonly Colonne<Designation>[]) =>
  colonnes.filter(({ id }) => !['structure', 'fin', 'etat'].includes(id));
