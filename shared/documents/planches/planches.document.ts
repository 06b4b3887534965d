import { nomEnCapitales, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Carte, DocumentNeutre, Planche } from '../blocs.ts';
import { documentDeSeance } from '../avant-seance/tete.ts';
import type { OptionsDocument } from '../seance/contexte.ts';
import { capitaliser, manque, texte } from '../segments.ts';
import { attendusEnSalle } from './attendus-en-salle.ts';

const carte = (personne: Personne): Carte => {
  const qualite = qualiteDe(personne);
  return { titre: texte(nomEnCapitales(personne)), detail: qualite === null ? [] : capitaliser(texte(qualite)) };
};

function planche(seance: Seance, forme: Planche['forme']): Planche {
  const cartes = attendusEnSalle(seance).map(carte);
  const vide: Carte = { titre: manque('membres à nommer'), detail: [] };
  return { type: 'planche', id: 'planche', forme, cartes: cartes.length === 0 ? [vide] : cartes };
}

/** Chevalets : une feuille A4 par personne attendue en salle, à plier en long ; le nom se lit des deux côtés. */
export const etablirChevalets = (seance: Seance, options: OptionsDocument): DocumentNeutre =>
  documentDeSeance(seance, options, { forme: 'Chevalets', page: 'planche', blocs: [planche(seance, 'chevalet')] });

/** Étiquettes de 63,5 × 38,1 mm, vingt et une par feuille : badges et dossiers. */
export const etablirEtiquettes = (seance: Seance, options: OptionsDocument): DocumentNeutre =>
  documentDeSeance(seance, options, { forme: 'Étiquettes', page: 'planche', blocs: [planche(seance, 'etiquette')] });
