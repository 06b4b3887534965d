import { dateSansJour } from '#shared/dates/format.ts';
import type { FiltreDeRegion } from '#shared/domain/convention/region/filtre-de-region.rules.ts';
import { nomDeLaRegion, nomDuPerimetre } from '#shared/domain/convention/region/perimetre.rules.ts';
import { masquerLaRegion } from '#shared/domain/convention/region/petites-cases-de-region.rules.ts';
import { lireTotaux } from '#shared/domain/convention/region/region.rules.ts';
import type { DonneesDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, Image } from '../blocs.ts';
import { composer } from '../fiche-territoire/composer.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { texte } from '../segments.ts';
import { alertesDuBilan } from './alertes.section.ts';
import { departementsDuBilan } from './departements.section.ts';
import { essentielDuBilan } from './essentiel.ts';
import { notesDuBilan } from './notes.ts';
import { voletsDuBilan } from './volets.section.ts';
import { mentionsDeSpecimen, type Specimen } from '#shared/domain/service/specimen.rules.ts';

interface Voulu {
  readonly donnees: DonneesDeRegion;
  readonly filtre: FiltreDeRegion;
  readonly emetteur: Pick<Emetteur, 'intitule' | 'timbre'>;
  readonly image: Image | null;
  /** Date civile où l'on lit. */
  readonly date: string;
  readonly exemple: Specimen;
}

/** Ce que l'en-tête prend de plus que trois lignes de timbre, en lignes de corps. */
const enPlus = (image: Image | null, timbre: string | null): number =>
  image === null ? Math.max(0, (timbre ?? '').split('\n').length - 2) * 0.8 : 2.5;

const PRIORITE = ['volets', 'departements', 'alertes'];

/**
 * Le bilan régional des conventions : une page, garantie. Les nombres sont ceux de l'écran, petites cases tues (I11) ; ce qui
 * n'y tient pas est nommé en bas de page.
 */
export function etablirBilanRegional({ donnees, filtre, emetteur, image, date, exemple }: Voulu): DocumentNeutre {
  const lecture = lireTotaux(donnees, filtre, date);
  const vue = { donnees, lecture, masque: masquerLaRegion(lecture.total.lectures) };
  const region = nomDeLaRegion(filtre, donnees.departements);
  const perimetre = nomDuPerimetre(filtre, donnees.departements);
  const deO2r = lecture.retenues.conventions.every((une) => une.genre === 'o2r');
  const forme = deO2r ? 'Bilan régional O2R' : 'Bilan régional des conventions';
  const titre: Bloc = {
    type: 'blocTitre',
    id: 'titre',
    forme,
    instance: texte(region),
    seance: texte(
      `${filtre.exercice === null ? 'Conventions sur toute leur durée' : `Exercice ${filtre.exercice}`}, situation au ${dateSansJour(date)}`,
    ),
    reference: texte(deO2r ? 'Repérage et remobilisation, articles L. 5316-1 à L. 5316-4 du code du travail' : ''),
  };
  return {
    titre: typographier(`${forme}, ${perimetre}`),
    objet: forme,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, perimetre, forme),
    enTete: {
      image,
      intitule: [emetteur.intitule, ...(emetteur.timbre ?? '').split('\n')]
        .filter((ligne) => ligne.trim() !== '')
        .map((ligne) => typographier(ligne)),
      mentions: mentionsDeSpecimen(exemple),
      titreCourant: typographier(`${forme}, ${region}`),
    },
    blocs: composer(
      [titre, ...essentielDuBilan(vue)],
      [voletsDuBilan(vue), departementsDuBilan(vue), alertesDuBilan(vue), notesDuBilan(vue)],
      enPlus(image, emetteur.timbre),
      ['notes', ...PRIORITE],
    ),
  };
}
