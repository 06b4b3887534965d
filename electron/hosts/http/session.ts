import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Au-delà, la plus ancienne session est oubliée. */
const MAX_SESSIONS = 16;

const secret = (): string => randomBytes(32).toString('base64url');
const empreinte = (texte: string): Buffer => createHash('sha256').update(texte).digest();
/** Compare en temps constant, quelles que soient les longueurs. */
const egal = (a: string, b: string): boolean => timingSafeEqual(empreinte(a), empreinte(b));

interface Ouverte {
  readonly cookie: string;
  readonly secret: string;
}

export type Session = ReturnType<typeof createSession>;

/**
 * Sessions d'un hôte. Le jeton de départ ne sert qu'une fois et un autre prend aussitôt sa place : il
 * y en a toujours exactement un de bon, celui du dernier lien affiché. Une session est une paire : un
 * cookie, que le navigateur envoie aussi aux autres ports, et un secret d'en-tête, qu'il n'envoie pas.
 */
export function createSession(surNouveauJeton: (jeton: string) => void) {
  let depart = secret();
  const ouvertes: Ouverte[] = [];

  function trouver(cookie: string): Ouverte | null {
    let trouvee: Ouverte | null = null;
    for (const ouverte of ouvertes) if (egal(ouverte.cookie, cookie)) trouvee = ouverte;
    return trouvee;
  }

  return {
    jetonDeDepart: (): string => depart,
    /**
     * Échange le jeton de départ contre une session ; `null` s'il n'est pas le bon. Un navigateur qui
     * en a déjà une la garde : ses autres onglets restent ouverts.
     */
    echanger(jeton: string, cookie: string | null): Ouverte | null {
      if (!egal(jeton, depart)) return null;
      depart = secret();
      surNouveauJeton(depart);
      const deja = cookie === null ? null : trouver(cookie);
      if (deja !== null) return deja;
      const ouverte = { cookie: secret(), secret: secret() };
      ouvertes.push(ouverte);
      if (ouvertes.length > MAX_SESSIONS) ouvertes.shift();
      return ouverte;
    },
    /** Vrai si ce cookie et ce secret sont les deux moitiés d'une même session. */
    ouverte(cookie: string, secretRecu: string): boolean {
      const trouvee = trouver(cookie);
      return egal(trouvee?.secret ?? depart, secretRecu) && trouvee !== null;
    },
  };
}
