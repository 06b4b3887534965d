import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Resultat } from '#tests/campagnes.ts';
import { tirage } from '#tests/support/environnement.ts';
import { fautesDuFichier, unModele } from './support/charge.ts';
import { type Article, createDisque, lireTrace, MODELES } from './support/disque.ts';

const ICI = `${import.meta.dirname}/support`;
const OPERATIONS = 80;
const NOM = 'travail.comites';
/** Part des coupures qui doivent perdre quelque chose sans synchronisation : sinon, l'enregistreur ne voit rien. */
const PART_DU_TEMOIN = 0.5;

/** L'enregistreur demande gcc et un chargeur à la manière de Linux. */
export const coupurePossible = (): boolean =>
  process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0;

interface Enregistrement {
  readonly depart: Buffer;
  readonly articles: readonly Article[];
  readonly chemin: string;
  readonly confirmations: string;
}

/** Une charge d'écriture complète, enregistrée, avec le réglage de synchronisation donné. */
function enregistrer(dossier: string, enregistreur: string, synchrone: 'FULL' | 'NORMAL'): Enregistrement {
  const racine = join(dossier, synchrone);
  mkdirSync(racine);
  const [chemin, confirmations, trace] = [
    join(racine, NOM),
    join(racine, 'confirmations'),
    join(dossier, `${synchrone}.trace`),
  ];
  copyFileSync(join(dossier, 'modele.comites'), chemin);
  execFileSync(process.execPath, [join(ICI, 'ecrivain.ts'), chemin, String(OPERATIONS), confirmations, synchrone], {
    env: { ...process.env, LD_PRELOAD: enregistreur, COMITES_RACINE: racine, COMITES_TRACE: trace },
  });
  return { depart: readFileSync(join(dossier, 'modele.comites')), articles: lireTrace(trace), chemin, confirmations };
}

interface Bilan {
  readonly fautives: string[];
  readonly perdantes: number;
  readonly illisibles: number;
}

/** Coupe le courant à `images` instants tirés au sort, sous les trois modèles tour à tour, et rouvre chaque image. */
function rejouer(
  { depart, articles, chemin, confirmations }: Enregistrement,
  images: number,
  graine: number,
  dossier: string,
): Bilan {
  const hasard = tirage(graine);
  const instants = Array.from({ length: images }, () => Math.floor(hasard() * articles.length)).toSorted(
    (a, b) => a - b,
  );
  const noms = Object.keys(MODELES);
  const disque = createDisque(new Map([[chemin, depart]]));
  const bilan = { fautives: [] as string[], perdantes: 0, illisibles: 0 };
  let [rang, confirmees, joues] = [0, 0, 0];
  for (const instant of instants) {
    for (; joues <= instant; joues += 1) {
      const article = articles[joues];
      if (article === undefined) break;
      if (article.nom === confirmations) confirmees += article.genre === 'E' ? 1 : 0;
      else disque.jouer(article);
    }
    const nom = noms[rang % noms.length] ?? '';
    const modele = MODELES[nom];
    if (modele === undefined) continue;
    const image = join(dossier, 'image');
    rmSync(image, { recursive: true, force: true });
    mkdirSync(image);
    for (const [fichier, octets] of disque.couper(modele, hasard))
      writeFileSync(join(image, basename(fichier)), octets);
    const { fautes, illisible } = fautesDuFichier(join(image, NOM), confirmees);
    if (illisible) bilan.illisibles += 1;
    if (fautes.length > 0) {
      bilan.perdantes += 1;
      bilan.fautives.push(
        `graine ${graine}, image ${rang}, coupure ${instant} sur ${articles.length}, ${nom} : ${fautes.join(' ; ')}`,
      );
    }
    rang += 1;
  }
  return bilan;
}

/** T2 : coupure de courant à tout instant, sous trois modèles de disque ; et son témoin, qui doit perdre sans synchronisation. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  if (!coupurePossible()) return { essais: 0, fautes: ['essai impossible ici : il faut Linux et gcc'], chiffres: {} };
  const dossier = mkdtempSync(join(tmpdir(), 'comites-coupure-'));
  try {
    const enregistreur = join(dossier, 'enregistreur.so');
    execFileSync('gcc', [
      '-shared',
      '-fPIC',
      '-O2',
      '-o',
      enregistreur,
      join(ICI, 'enregistreur.c'),
      '-ldl',
      '-lpthread',
    ]);
    unModele(join(dossier, 'modele.comites'));
    const plein = enregistrer(dossier, enregistreur, 'FULL');
    const { fautives, illisibles } = rejouer(plein, essais, graine, dossier);
    const temoins = Math.max(30, Math.floor(essais / 4));
    const temoin = rejouer(enregistrer(dossier, enregistreur, 'NORMAL'), temoins, graine, dossier);
    const fautes = [...fautives];
    if (temoin.perdantes <= temoins * PART_DU_TEMOIN)
      fautes.push(`le témoin ne perd que ${temoin.perdantes} fois sur ${temoins} : l’essai ne prouve rien`);
    return {
      essais,
      fautes,
      chiffres: {
        'écritures enregistrées': plein.articles.filter((a) => a.genre === 'E').length,
        'synchronisations enregistrées': plein.articles.filter((a) => a.genre === 'S').length,
        'images illisibles': illisibles,
        'images du témoin (synchronous=NORMAL)': temoins,
        'témoins qui perdent une opération confirmée': temoin.perdantes,
      },
    };
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
