import { dateBreve, dateSansJour } from '#shared/dates/format.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { bilanDesMentions, controlerMentions } from '../seance/mentions.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';
import { approbationTacite } from './approbation.rules.ts';
import { horlogeDeDiffusion } from './diffusion.rules.ts';
import { nomDuRendu } from './forme.rules.ts';
import { direEtatDuRendu, etatDuRendu, versionEnVigueur } from './versions.rules.ts';

/** Ce qui reste à faire d'une séance tenue, jusqu'à l'approbation de son compte rendu (R-080, R-082, R-083). */
export interface EtapeDuRendu {
  readonly phrase: string;
  readonly precision: string | null;
  readonly article: string | null;
  readonly geste: {
    readonly cle: 'completer_proces_verbal' | 'produire_proces_verbal' | 'suivre_compte_rendu';
    readonly libelle: string;
  } | null;
  /** Le délai de diffusion est passé. */
  readonly depassee: boolean;
  /** En trois ou quatre mots, pour une ligne de tableau. */
  readonly bref: string;
  readonly ton: 'calme' | 'agir' | 'retard';
}

const SUIVRE = 'suivre_compte_rendu';

/** Le brouillon : mentions à compléter, puis projet à diffuser ; l'horloge court depuis la séance. */
function aDiffuser(seance: Seance, aujourdHui: string): EtapeDuRendu {
  const nom = nomDuRendu(seance);
  const horloge = horlogeDeDiffusion(seance, aujourdHui);
  const depassee = horloge.etat === 'en_retard';
  const mentions = controlerMentions(seance);
  const { manquantes, phrase } = bilanDesMentions(mentions);
  const commun = { precision: horloge.phrase, depassee };
  if (manquantes > 0)
    return {
      ...commun,
      phrase: `${enCapitale(nom)} : ${phrase}.`,
      // Celui de la première qui manque : une instance libre n’en suit aucun.
      article: mentions.find(({ etat }) => etat === 'manquante')?.article ?? null,
      geste: { cle: 'completer_proces_verbal', libelle: `Compléter le ${nom}` },
      bref: depassee ? `En retard, ${phrase}` : phrase,
      ton: depassee ? 'retard' : 'agir',
    };
  return {
    ...commun,
    phrase: `${enCapitale(nom)} à produire : les mentions sont complètes.`,
    article: horloge.article,
    geste: { cle: 'produire_proces_verbal', libelle: `Produire le ${nom}` },
    bref: depassee ? `${enCapitale(nom)} en retard` : `À diffuser avant le ${dateBreve(horloge.limite)}`,
    ton: depassee ? 'retard' : 'calme',
  };
}

/** Ce qui vient après la séance : compléter, diffuser, approuver, ou rien. */
export function etapeDuRendu(seance: Seance, aujourdHui: string): EtapeDuRendu {
  const nom = nomDuRendu(seance);
  const version = versionEnVigueur(seance.versions);
  const etat = etatDuRendu(seance.versions);
  const rien = { precision: null, article: null, depassee: false, ton: 'calme' } as const;
  if (version === null || etat === 'brouillon') return aDiffuser(seance, aujourdHui);
  if (etat === 'en_rectification')
    return {
      ...rien,
      phrase: `Rectification en cours : corriger la séance, puis établir la version rectifiée.`,
      precision: version.reprisMotif,
      geste: { cle: SUIVRE, libelle: 'Établir la version rectifiée' },
      bref: 'Rectification en cours',
      ton: 'agir',
    };
  if (etat === 'diffuse') {
    const tacite = approbationTacite(seance, version);
    const acquise = tacite !== null && tacite.le <= aujourdHui;
    return {
      ...rien,
      phrase: acquise
        ? `Délai passé : le ${nom} est réputé approuvé s’il n’a reçu aucune observation.`
        : `Projet diffusé : le ${nom} est à approuver à la prochaine réunion.`,
      precision:
        tacite !== null && !acquise ? `Sans observation, réputé approuvé le ${dateSansJour(tacite.le)}.` : null,
      article: tacite?.article ?? null,
      geste: { cle: SUIVRE, libelle: acquise ? 'Noter l’approbation' : 'Suivre l’approbation' },
      bref: acquise ? 'Approbation à noter' : 'À approuver',
      ton: acquise ? 'agir' : 'calme',
    };
  }
  return {
    ...rien,
    phrase: `${enCapitale(nom)} : ${direEtatDuRendu(seance.versions).toLocaleLowerCase('fr')}.`,
    precision: version.envoyeLe === null ? 'Il reste à l’envoyer aux membres.' : null,
    geste: { cle: SUIVRE, libelle: `Voir le ${nom}` },
    bref: `${enCapitale(nom)} approuvé`,
  };
}
