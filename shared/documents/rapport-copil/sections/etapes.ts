import { dateSansJour } from '#shared/dates/format.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Bloc, LigneTableau } from '../../blocs.ts';
import { colonne, paragraphe } from '../../blocs-courants.ts';
import { texte } from '../../segments.ts';
import { lignesDeListe } from '../mots.ts';
import type { DossierDeRapport, EtapeDuRapport } from '../rapport.types.ts';

/** Ce que le tableau dit d'une étape ; sans date, elle vient après les autres. */
interface Etape {
  readonly le: string | null;
  readonly quoi: string;
  readonly qui: string;
  readonly article: string;
}

const due = ({ le, quoi, qui, article, enRetard }: EtapeDuRapport): Etape => ({
  le,
  quoi: enRetard ? `${quoi}, en retard` : quoi,
  qui: qui === 'operateur' ? 'Porteur' : 'État',
  article: enCapitale(article ?? ''),
});

const ligne = ({ le, quoi, qui, article }: Etape): LigneTableau => ({
  type: 'ligne',
  cellules: [texte(le === null ? '' : dateSansJour(le)), texte(quoi), texte(qui), texte(article)],
});

/** Les prochaines étapes (section 12) : ce qui est dû, le prochain comité, ce que l'on ajoute. */
export function etapes({ etapes: dues, autresEtapes, rapport, seance }: DossierDeRapport): readonly Bloc[] {
  const { prochainLe } = rapport;
  const comite: Etape[] =
    prochainLe === null || (seance.le !== null && prochainLe <= seance.le)
      ? []
      : [{ le: prochainLe, quoi: 'Prochain comité de pilotage', qui: 'État', article: '' }];
  const datees = [...dues.map(due), ...comite].toSorted((une, autre) => (une.le ?? '').localeCompare(autre.le ?? ''));
  const ajoutees = lignesDeListe(rapport.etapes).map((quoi) => ({
    le: null,
    quoi: enCapitale(quoi),
    qui: '',
    article: '',
  }));
  const lignes = [...datees, ...ajoutees].map(ligne);
  if (lignes.length === 0) return [];
  return [
    {
      type: 'tableau',
      id: 'etapes_tableau',
      entier: true,
      colonnes: [colonne('Échéance', 3.4), colonne('Étape', 6.9), colonne('Qui', 1.9), colonne('Texte', 3.8)],
      lignes,
    },
    ...(autresEtapes === 0
      ? []
      : [
          paragraphe(
            'etapes_suite',
            texte(
              `${pluriel(autresEtapes, 'autre échéance suit', 'autres échéances suivent')}, dans l’échéancier de la convention.`,
            ),
            'source',
          ),
        ]),
  ];
}
