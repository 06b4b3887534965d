import { readFileSync } from 'node:fs';

/** Ce que l'enregistreur a vu passer : écriture, troncature, synchronisation, effacement. */
export interface Article {
  readonly genre: 'E' | 'T' | 'S' | 'U';
  readonly nom: string;
  readonly place: number;
  readonly octets: Buffer;
}

/** Relit la trace d'`enregistreur.c`. */
export function lireTrace(chemin: string): Article[] {
  const trace = readFileSync(chemin);
  const articles: Article[] = [];
  for (let ici = 0; ici < trace.length; ) {
    const genre = String.fromCharCode(trace[ici] ?? 0) as Article['genre'];
    const longueurDuNom = trace.readUInt32LE(ici + 1);
    const place = Number(trace.readBigUInt64LE(ici + 5));
    const longueur = Number(trace.readBigUInt64LE(ici + 13));
    const debut = ici + 21 + longueurDuNom;
    articles.push({
      genre,
      nom: trace.toString('utf8', ici + 21, debut),
      place,
      octets: trace.subarray(debut, debut + longueur),
    });
    ici = debut + longueur;
  }
  return articles;
}

export type Contenu = ReadonlyMap<string, Buffer>;

/** Un fichier du disque. Sa réserve, nulle au-delà de sa taille, lui évite de se recopier à chaque écriture qui l'allonge. */
interface Fichier {
  readonly reserve: Buffer;
  readonly taille: number;
}

const contenuDe = ({ reserve, taille }: Fichier): Buffer => reserve.subarray(0, taille);

const copieDe = (octets: Buffer): Fichier => ({ reserve: Buffer.from(octets), taille: octets.length });

function allonger({ reserve, taille }: Fichier, besoin: number): Buffer {
  if (besoin <= reserve.length) return reserve;
  const plus = Buffer.alloc(besoin * 2);
  reserve.copy(plus, 0, 0, taille);
  return plus;
}

/** On y écrit, on le coupe. */
function appliquer(fichiers: Map<string, Fichier>, { genre, nom, place, octets }: Article): void {
  const present = fichiers.get(nom) ?? copieDe(Buffer.alloc(0));
  const taille = genre === 'T' ? place : Math.max(present.taille, place + octets.length);
  const reserve = allonger(present, taille);
  if (taille < present.taille) reserve.fill(0, taille, present.taille);
  if (genre === 'E') octets.copy(reserve, place);
  fichiers.set(nom, { reserve, taille });
}

/** Un modèle de disque choisit ce qui reste des écritures que rien n'avait encore fixées. */
export type Modele = (enAttente: readonly Article[], hasard: () => number) => Article[];

const SECTEUR = 512;

/** Des secteurs de 512 octets seulement sont arrivés : l'écriture est déchirée. */
function dechirer(article: Article, hasard: () => number): Article[] {
  if (article.genre !== 'E' || hasard() < 0.5) return [article];
  const morceaux: Article[] = [];
  for (let debut = 0; debut < article.octets.length; debut += SECTEUR) {
    if (hasard() < 0.5)
      morceaux.push({
        ...article,
        place: article.place + debut,
        octets: article.octets.subarray(debut, debut + SECTEUR),
      });
  }
  return morceaux;
}

export const MODELES: Readonly<Record<string, Modele>> = {
  'rien de ce qui attendait': () => [],
  'le début seulement': (enAttente, hasard) => enAttente.slice(0, Math.floor(hasard() * (enAttente.length + 1))),
  'au hasard, secteurs déchirés': (enAttente, hasard) =>
    enAttente.filter(() => hasard() < 0.5).flatMap((article) => dechirer(article, hasard)),
};

/**
 * Rejoue une trace sur un disque qui ne garde pour sûr que ce qui a été synchronisé. `couper` rend, à tout
 * instant, l'image que laisserait une coupure selon un modèle.
 */
export function createDisque(depart: Contenu) {
  const surs = new Map([...depart].map(([nom, octets]) => [nom, copieDe(octets)]));
  let enAttente: Article[] = [];
  return {
    jouer(article: Article): void {
      if (article.genre === 'S') {
        for (const fixe of enAttente) if (fixe.nom === article.nom) appliquer(surs, fixe);
        enAttente = enAttente.filter((attend) => attend.nom !== article.nom);
      } else if (article.genre === 'U') {
        surs.delete(article.nom);
        enAttente = enAttente.filter((attend) => attend.nom !== article.nom);
      } else enAttente.push(article);
    },
    couper(modele: Modele, hasard: () => number): Contenu {
      const image = new Map([...surs].map(([nom, fichier]) => [nom, copieDe(contenuDe(fichier))]));
      for (const reste of modele(enAttente, hasard)) appliquer(image, reste);
      return new Map([...image].map(([nom, fichier]) => [nom, contenuDe(fichier)]));
    },
  };
}
