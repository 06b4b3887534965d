import { dateSansJour } from '#shared/dates/format.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { LIBELLES_TERRITOIRE_VISE } from '#shared/domain/territoire/territoire.labels.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, Image } from '../blocs.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { numeroterLesFigures } from '../graphiques/figures.ts';
import { texte } from '../segments.ts';
import { composer } from './composer.ts';
import { actions } from './actions.section.ts';
import { appels } from './appels.section.ts';
import { chiffres } from './chiffres.section.ts';
import type { Situe } from './carte.ts';
import { decisions } from './decisions.section.ts';
import { essentiel } from './essentiel.ts';
import { figuresDuTerritoire } from './figures.section.ts';
import { quartiers } from './quartiers.section.ts';
import { mentionsDeSpecimen, type Specimen } from '#shared/domain/service/specimen.rules.ts';

interface Voulu {
  readonly fiche: FicheTerritoire;
  /** Où sont ses quartiers ; d'un quartier, lui et ceux de sa commune. Un lieu inconnu n'y est pas. */
  readonly situes: readonly Situe[];
  readonly emetteur: Pick<Emetteur, 'intitule' | 'timbre'>;
  readonly image: Image | null;
  /** Date civile où les retards se lisent. */
  readonly date: string;
  readonly exemple: Specimen;
}

/** Ce que l'en-tête prend de plus que trois lignes de timbre, en lignes de corps : le bloc-marque, ou un timbre long. */
const enPlus = (image: Image | null, timbre: string | null): number =>
  image === null ? Math.max(0, (timbre ?? '').split('\n').length - 2) * 0.8 : 2.5;

/** Au-delà, les contrats de ville se comptent. */
const DITS = 2;
/** L'ordre où les sections se lisent, sous la carte et le graphique. */
const SECTIONS = [chiffres, quartiers, actions, decisions, appels];

/**
 * La fiche territoriale : une page, garantie, sur un quartier, une intercommunalité, un comité local ou un contrat de ville.
 * Ce qui n'y tient pas est nommé en bas de page ; une section vide ne s'imprime pas.
 */
export function etablirFicheTerritoire({ fiche, situes, emetteur, image, date, exemple }: Voulu): DocumentNeutre {
  const { territoire, contrats } = fiche;
  const reference = [
    territoire.precision,
    ...(territoire.genre === 'contrat_ville' || contrats.length === 0
      ? []
      : contrats.length > DITS
        ? [`${contrats.length} contrats de ville`]
        : [`contrat de ville : ${enumerer(contrats.map(({ libelle }) => libelle))}`]),
  ].filter((mot) => mot !== '');
  const titre: Bloc = {
    type: 'blocTitre',
    id: 'titre',
    forme: 'Fiche territoriale',
    instance: texte(territoire.libelle),
    seance: texte(
      `${LIBELLES_TERRITOIRE_VISE[territoire.genre]} ${territoire.code}, situation au ${dateSansJour(date)}`,
    ),
    reference: texte(reference.join(' ; ')),
  };
  const blocs = composer(
    [titre, ...essentiel(fiche)],
    [figuresDuTerritoire(fiche, situes), ...SECTIONS.map((section) => section(fiche))],
    enPlus(image, emetteur.timbre),
  );
  return {
    titre: typographier(`Fiche territoriale, ${territoire.libelle}`),
    objet: 'Fiche territoriale',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, territoire.libelle, 'fiche territoriale'),
    enTete: {
      image,
      intitule: [emetteur.intitule, ...(emetteur.timbre ?? '').split('\n')]
        .filter((ligne) => ligne.trim() !== '')
        .map((ligne) => typographier(ligne)),
      mentions: mentionsDeSpecimen(exemple),
      titreCourant: typographier(territoire.libelle),
    },
    blocs: numeroterLesFigures(blocs),
  };
}
