import { strFromU8, unzipSync } from 'fflate';
import {
  CHEMIN_DU_PROFIL,
  FORMAT_DU_PROFIL,
  type Profil,
  type ProfilLu,
  profilSchema,
  type RefusDeProfil,
  VERSION_DU_PROFIL,
} from '#shared/domain/profil/profil.schema.ts';

const MO = 1024 * 1024;
const PROFIL_MAX = 50 * MO;
/** Un modèle pèse dix mégaoctets au plus, une image deux : une partie plus grande n'est pas des nôtres. */
const PARTIE_MAX = 10 * MO;
const ANNONCE_MAX = 200 * MO;
const ENTREES_MAX = 1000;

export const JSON_DU_PROFIL = 'profil.json';
export const EMPREINTES_DU_PROFIL = 'empreintes.txt';
export const DESCRIPTION_DU_PROFIL = 'description-du-format.schema.json';
const CONNUS: ReadonlySet<string> = new Set([JSON_DU_PROFIL, EMPREINTES_DU_PROFIL, DESCRIPTION_DU_PROFIL]);

class ProfilRefuse extends Error {
  readonly refus: RefusDeProfil;

  constructor(refus: RefusDeProfil) {
    super(refus);
    this.name = 'ProfilRefuse';
    this.refus = refus;
  }
}

/** Un nom qui voudrait sortir du dossier où on l'ouvrirait. */
const sort = (chemin: string): boolean => /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\\|\0/iu.test(chemin);

function ouvrir(octets: Uint8Array): Readonly<Record<string, Uint8Array>> {
  if (octets.byteLength === 0) throw new ProfilRefuse('vide');
  if (octets.byteLength > PROFIL_MAX) throw new ProfilRefuse('lourd');
  if (octets[0] !== 0x50 || octets[1] !== 0x4b) throw new ProfilRefuse('etranger');
  let annonce = 0;
  let entrees = 0;
  try {
    return unzipSync(octets, {
      filter: ({ name, originalSize, compression }) => {
        entrees += 1;
        annonce += originalSize;
        if (sort(name)) throw new ProfilRefuse('chemins');
        if (entrees > ENTREES_MAX || annonce > ANNONCE_MAX || originalSize > PARTIE_MAX)
          throw new ProfilRefuse('bombe');
        if (compression !== 0 && compression !== 8) throw new ProfilRefuse('abime');
        return CONNUS.has(name) || CHEMIN_DU_PROFIL.test(name);
      },
    });
  } catch (cause) {
    throw cause instanceof ProfilRefuse ? cause : new ProfilRefuse('abime');
  }
}

/** Le JSON du profil ; son numéro de version se lit avant le reste : plus récent, il a le droit d'être autrement fait. */
function comprendre(source: Uint8Array): Profil {
  let brut: unknown;
  try {
    brut = JSON.parse(strFromU8(source));
  } catch {
    throw new ProfilRefuse('abime');
  }
  const { format, version } = (brut ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== FORMAT_DU_PROFIL) throw new ProfilRefuse('etranger');
  if (typeof version === 'number' && version > VERSION_DU_PROFIL) throw new ProfilRefuse('recent');
  const lu = profilSchema.safeParse(brut);
  if (!lu.success) throw new ProfilRefuse('abime');
  return lu.data;
}

/** Les fichiers que le profil nomme, tous présents. */
function nommes({ emetteurs, modeles, instances }: Profil): string[] {
  return [
    ...emetteurs.flatMap(({ blocMarque }) => (blocMarque === null ? [] : [blocMarque.chemin])),
    ...modeles.map(({ fichier }) => fichier.chemin),
    ...instances.flatMap(({ logos }) => logos.map(({ image }) => image.chemin)),
  ];
}

function verifierLesEmpreintes(
  parties: Readonly<Record<string, Uint8Array>>,
  chemins: readonly string[],
  empreinteDe: (octets: Uint8Array) => string,
): void {
  const liste = parties[EMPREINTES_DU_PROFIL];
  const dites = new Map(
    (liste === undefined ? '' : strFromU8(liste))
      .split('\n')
      .map((ligne) => ligne.split('  ') as [string, string?])
      .map(([empreinte, chemin]) => [chemin ?? '', empreinte]),
  );
  for (const chemin of [JSON_DU_PROFIL, ...chemins]) {
    const octets = parties[chemin];
    if (octets === undefined) throw new ProfilRefuse('abime');
    const empreinte = empreinteDe(octets);
    if (dites.get(chemin) !== empreinte) throw new ProfilRefuse('abime');
    if (chemin !== JSON_DU_PROFIL && !chemin.includes(empreinte)) throw new ProfilRefuse('abime');
  }
}

/**
 * Lit un profil de service reçu. Fonction pure, à exécuter à part : le fichier vient d'ailleurs. Rien ne s'écrit ni ne
 * s'ouvre d'après les noms de l'archive (T25), les tailles annoncées sont bornées avant tout dépaquetage.
 * @param empreinteDe le SHA-256 d'octets, en hexadécimal
 * @returns le profil et ses fichiers, ou la raison du refus ; ne lève rien pour un fichier hostile
 */
export function lireProfil(
  octets: Uint8Array,
  empreinteDe: (octets: Uint8Array) => string,
): { readonly lu: ProfilLu } | { readonly refus: RefusDeProfil } {
  try {
    const parties = ouvrir(octets);
    const source = parties[JSON_DU_PROFIL];
    if (source === undefined) throw new ProfilRefuse('etranger');
    const profil = comprendre(source);
    const chemins = [...new Set(nommes(profil))];
    verifierLesEmpreintes(parties, chemins, empreinteDe);
    return { lu: { profil, fichiers: Object.fromEntries(chemins.map((c) => [c, parties[c] ?? new Uint8Array()])) } };
  } catch (cause) {
    if (cause instanceof ProfilRefuse) return { refus: cause.refus };
    throw cause;
  }
}
