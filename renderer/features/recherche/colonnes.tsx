import { dateCourte } from '#shared/dates/format.ts';
import { ETATS_TROUVES } from '#shared/domain/recherche/etats-trouves.data.ts';
import { enTri } from '#shared/text/tri.ts';
import { GENRES_TROUVES } from '#shared/domain/recherche/genres-trouves.data.ts';
import type { EtatTrouve } from '#shared/domain/recherche/recherche.schema.ts';
import { ICONES_DES_GENRES } from '#renderer/app/recherche/genres.data.ts';
import { MotsMarques } from '#renderer/app/recherche/MotsMarques.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { Trouvee } from './use-trouves.ts';

const SENS: Readonly<Record<EtatTrouve, SensEtat>> = {
  retard: 'retard',
  bloque: 'bloque',
  ouvert: 'cours',
  a_venir: 'afaire',
  reporte: 'attente',
  fait: 'fait',
  abandonne: 'sans-objet',
  sans_texte: 'alerte',
};

const date = (jour: string | null) =>
  jour === null || jour.endsWith('-01-01') ? (jour?.slice(0, 4) ?? '') : dateCourte(jour);

const lettres = (mots: string | null): string => enTri(mots ?? '').replace(/[^a-z0-9]+/gu, '');

/** Où c'est, puis ce qui y répond : un extrait qui ne ferait que le redire se tait. */
function dessous({ titre, precision, extrait }: Pick<Trouvee, 'titre' | 'precision' | 'extrait'>): string {
  const redit = lettres(`${titre} ${precision ?? ''}`).includes(lettres(extrait));
  return [precision, redit ? null : extrait].filter(Boolean).join(' · ');
}

/** Une réponse : ce que c'est, ce qui répond dans son texte, où, quand, et où elle en est. */
export const colonnesDesTrouves = (marques: readonly string[]): readonly Colonne<Trouvee>[] => [
  {
    id: 'titre',
    titre: 'Réponse',
    entete: true,
    classe: 'trouve',
    valeur: ({ titre }) => titre,
    cellule: ({ genre, titre, extrait, precision, adresse }) => (
      <>
        <span className="trouve-titre">
          <Icone nom={ICONES_DES_GENRES[genre]} petite />
          <Lien vers={adresse} genre="objet">
            <MotsMarques debuts={marques}>{titre}</MotsMarques>
          </Lien>
        </span>
        <span className="trouve-extrait note">
          <MotsMarques debuts={marques}>{dessous({ titre, precision, extrait })}</MotsMarques>
        </span>
      </>
    ),
  },
  { id: 'genre', titre: 'Genre', etroite: true, classe: 'insecable', cellule: ({ genre }) => GENRES_TROUVES[genre].un },
  {
    id: 'etat',
    titre: 'État',
    etroite: true,
    classe: 'insecable',
    valeur: ({ etat }) => (etat === null ? '' : ETATS_TROUVES[etat].nom),
    cellule: ({ etat }) => etat !== null && <Etat sens={SENS[etat]}>{ETATS_TROUVES[etat].nom}</Etat>,
  },
  { id: 'jour', titre: 'Date', etroite: true, classe: 'insecable', cellule: ({ jour }) => date(jour) },
  { id: 'extrait', titre: 'Extrait', horsEcran: true, valeur: ({ extrait }) => extrait ?? '' },
];
