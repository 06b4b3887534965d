import { existsSync } from 'node:fs';
import { lireOptions } from '#electron/lanceur/options.mjs';

/**
 * Campagne : des essais nombreux et tirés au sort. `npm test` en mène quelques-uns, `npm run campagne`
 * le nombre qui prouve. Les coûts sont ceux d’un essai, mesurés sur deux cœurs.
 */
export interface Campagne {
  readonly essaisRapides: number;
  readonly essais: number;
  /** Secondes par essai. */
  readonly cout: number;
  /** Ce qu’elle prouve. */
  readonly phrase: string;
}

/** Ce que chaque `tests/campagnes/<nom>.ts` exporte sous le nom `lancer`. */
export type Lancer = (essais: number, graine: number) => Promise<Resultat>;

export interface Resultat {
  readonly essais: number;
  /** Une phrase par essai manqué, avec de quoi le rejouer. */
  readonly fautes: readonly string[];
  /** Chiffres à retenir, en toutes lettres : « écritures interrompues » → 412. */
  readonly chiffres: Readonly<Record<string, number>>;
}

export const campagnes = {
  annulation: {
    essaisRapides: 40,
    essais: 500,
    cout: 0.2,
    phrase: 'annuler et rétablir, dans l’ordre et dans le désordre, des suites d’opérations de trois fenêtres',
  },
  'arret-brutal': {
    essaisRapides: 12,
    essais: 500,
    cout: 1.4,
    phrase: 'kill -9 pendant des écritures : rien de confirmé ne se perd, rien ne reste à moitié écrit',
  },
  'arret-demande': {
    essaisRapides: 2,
    essais: 200,
    cout: 1.5,
    phrase: 'arrêt demandé, puis kill -9, pendant que l’on tape : ce qui l’est depuis plus d’une seconde est gardé',
  },
  'classeurs-mutes': {
    essaisRapides: 500,
    essais: 5000,
    cout: 0.03,
    phrase: 'des fichiers reçus, gâtés de toutes les manières : lus en entier ou refusés, jamais autre chose',
  },
  'copie-a-la-main': {
    essaisRapides: 2,
    essais: 200,
    cout: 0.5,
    phrase:
      'le seul fichier copié à la main, trois secondes après la dernière écriture : tout ce qui était confirmé y est',
  },
  'coupure-de-courant': {
    essaisRapides: 50,
    essais: 1000,
    cout: 0.1,
    phrase: 'coupure de courant rejouée écriture par écriture, avec son témoin sans synchronisation',
  },
  'deux-ouvertures': {
    essaisRapides: 6,
    essais: 200,
    cout: 0.5,
    phrase:
      'deux programmes ouvrent le même fichier à quelques millisecondes : un seul écrit, l’autre l’apprend aussitôt',
  },
  'disque-plein': {
    essaisRapides: 4,
    essais: 1000,
    cout: 0.8,
    phrase: 'le disque se remplit à n’importe quelle écriture : rien de confirmé ne se perd, la réserve laisse finir',
  },
  'entrees-hostiles': {
    essaisRapides: 15,
    essais: 200,
    cout: 2.3,
    phrase: 'des entrées hostiles à chaque opération, par chaque transport : une réponse exacte, et rien d’écrit',
  },
  'fichier-abime': {
    essaisRapides: 16,
    essais: 3200,
    cout: 0.25,
    phrase:
      'bits, pages, coupes, échanges, journaux d’ailleurs : l’ouverture voit tout dommage, ou rend le fichier entier',
  },
  'fichier-plus-recent': {
    essaisRapides: 20,
    essais: 20,
    cout: 0.5,
    phrase:
      'un fichier d’une version plus récente, ou d’un autre programme : jamais touché, lu et exporté s’il se lit, et la phrase dit pourquoi',
  },
  fuites: {
    essaisRapides: 100,
    essais: 20_000,
    cout: 0.01,
    phrase: 'des milliers d’opérations, de Word et de reprises : ni mémoire ni descripteur qui croisse',
  },
  horloge: {
    essaisRapides: 60,
    essais: 10_000,
    cout: 0.03,
    phrase:
      'une horloge qui saute, recule, change de fuseau : le journal suit ses numéros, rien n’est refusé ni déplacé',
  },
  'journal-altere': {
    essaisRapides: 20,
    essais: 500,
    cout: 0.1,
    phrase: 'une ligne du journal altérée par un autre outil : située à son opération, fin retirée comprise',
  },
  'migration-coupee': {
    essaisRapides: 10,
    essais: 100,
    cout: 1,
    phrase: 'kill -9 pendant la montée d’un format plus ancien : l’un ou l’autre format, jamais entre les deux',
  },
  pages: {
    essaisRapides: 3,
    essais: 200,
    cout: 6,
    phrase: 'deux cents tours de tous les écrans sans recharger la page : ni nœud détaché, ni écouteur qui s’accumule',
  },
  recuperation: {
    essaisRapides: 2,
    essais: 200,
    cout: 0.8,
    phrase: 'un fichier abîmé, et ses dernières sauvegardes : la plus récente sûre revient, ce qui manque est dit',
  },
  'sauvegarde-sous-charge': {
    essaisRapides: 2,
    essais: 200,
    cout: 1.5,
    phrase: 'des sauvegardes pendant des écritures, tuées une fois sur deux : tout ce qui en porte le nom en est une',
  },
  'note-d-une-page': {
    essaisRapides: 3,
    essais: 40,
    cout: 0.3,
    phrase: 'des notes d’une page tirées au sort, des textes longs et des tableaux pleins : une page chacune',
  },
  'textes-hostiles': {
    essaisRapides: 1,
    essais: 40,
    cout: 12,
    phrase:
      'chaque type de document fait de textes hostiles et de tous les points de code : un Word sain, mot pour mot',
  },
} as const satisfies Record<string, Campagne>;

export type NomDeCampagne = keyof typeof campagnes;

const noms = Object.keys(campagnes).join(', ');

const estCampagne = (nom: string | undefined): nom is NomDeCampagne =>
  nom !== undefined && Object.hasOwn(campagnes, nom);

/** Liste lisible, avec la durée d’une campagne entière. */
function presenter(): string {
  const lignes = Object.entries(campagnes).map(([nom, { essais, cout, phrase }]) => {
    const minutes = Math.max(1, Math.round((essais * cout) / 60));
    return `  ${nom.padEnd(20)} ${essais} essais, ${minutes} min environ : ${phrase}`;
  });
  return `Campagnes (npm run campagne -- NOM --essais N --graine G) :\n${lignes.join('\n')}`;
}

/** Mène une campagne et rend le code de sortie. @throws Error écrite pour la personne */
async function mener(mots: readonly string[]): Promise<number> {
  const { options, reste } = lireOptions(mots, { essais: 'entier', graine: 'entier' }, 1);
  const [nom] = reste;
  if (nom === undefined) {
    console.log(presenter());
    return 0;
  }
  if (!estCampagne(nom)) throw new Error(`La campagne « ${nom} » n’existe pas. Choisissez : ${noms}.`);
  const script = new URL(`./campagnes/${nom}.ts`, import.meta.url);
  if (!existsSync(script)) throw new Error(`La campagne « ${nom} » n’est pas dans cette version du projet.`);
  const essais = Number(options['essais'] ?? campagnes[nom].essais);
  const graine = Number(options['graine'] ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`${nom} : ${essais} essais, graine ${graine}`);
  if (essais < 1) throw new Error('« --essais » attend au moins 1.');
  const debut = performance.now();
  const { lancer } = (await import(script.href)) as { readonly lancer: Lancer };
  const resultat = await lancer(essais, graine);
  const secondes = (performance.now() - debut) / 1000;
  for (const [quoi, combien] of Object.entries(resultat.chiffres)) console.log(`  ${quoi} : ${combien}`);
  console.log(`  ${secondes.toFixed(1)} s, soit ${(secondes / resultat.essais).toFixed(3)} s par essai`);
  for (const faute of resultat.fautes) console.log(`  ÉCHEC ${faute}`);
  // Un nombre réduit règle une campagne ; seul un passage entier dit quelque chose de l'application.
  if (resultat.essais >= campagnes[nom].essais) {
    const { consigner, passageDe } = await import('./campagnes/support/consigner.ts');
    console.log(`  consigné dans ${consigner(nom, passageDe(resultat, graine, secondes))}`);
  }
  console.log(`${resultat.essais - resultat.fautes.length} passed, ${resultat.fautes.length} failed`);
  return resultat.fautes.length === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await mener(process.argv.slice(2));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 2;
  }
}
