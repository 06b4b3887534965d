import { availableParallelism } from 'node:os';
import type { Resultat } from '#tests/campagnes.ts';
import type { Enfant, Parole } from '#electron/travaux/lecture/enfant.ts';
import { createLecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { naitre } from '#tests/support/lecture/naitre.ts';
import { fichierMute } from './support/classeurs/fichier-mute.ts';
import type { Issue } from './support/classeurs/lecteur.processus.ts';

const SCRIPT = new URL('./support/classeurs/lecteur.processus.ts', import.meta.url);
/** Ce qu'un fichier peut prendre (T18). */
const BORNES = { patienceMs: 10_000, memoireMo: 600 };
/** Un fichier sur tant passe aussi par le vrai chemin : un processus pour lui seul. */
const PAR_LE_VRAI_CHEMIN = 100;

interface Lecteur {
  readonly lire: (graine: number) => Promise<Issue>;
  readonly fermer: () => void;
}

/** Un lecteur tenu d'un fichier à l'autre, en processus ; mort ou bloqué, il est remplacé, et c'est une faute. */
function unLecteur(): Lecteur {
  let enfant: Enfant | null = null;
  let entendre: (parole: Parole<Issue> | 'mort') => void = () => undefined;
  const tuer = (): void => {
    enfant?.tuer();
    enfant = null;
  };
  /** Ce que l'enfant répond, ou pourquoi il ne répond pas. */
  const attendre = (dire: () => void): Promise<Issue | string | null> =>
    new Promise((tenir) => {
      const rappel = setTimeout(() => tenir('blocage : dix secondes passées'), BORNES.patienceMs);
      entendre = (parole) => {
        clearTimeout(rappel);
        if (parole === 'mort') tenir('mort du lecteur');
        else if ('lu' in parole) tenir(parole.lu);
        else tenir('pret' in parole ? null : 'panne' in parole ? parole.panne : 'démesure');
      };
      dire();
    });
  const naissance = (): void => {
    const ne = naitre(SCRIPT, BORNES.memoireMo);
    enfant = ne;
    ne.surMessage((parole) => entendre(parole as Parole<Issue>));
    ne.surFin(() => ne === enfant && entendre('mort'));
  };
  return {
    async lire(graine) {
      const ne = enfant === null ? await attendre(naissance) : null;
      const issue = ne ?? (await attendre(() => enfant?.dire(graine)));
      if (issue !== null && typeof issue !== 'string') return issue;
      tuer();
      const { histoire } = fichierMute(graine);
      return { issue: 'fautes', ms: BORNES.patienceMs, pointeMo: 0, dit: issue ?? 'rien', histoire };
    },
    fermer: tuer,
  };
}

/** Ce que le vrai chemin fait du fichier, s'il en fait autre chose que le lecteur tenu. */
async function autrement(graine: number, tenu: string): Promise<string | null> {
  const lecteurs = createLecteurs(naitre);
  const { nom, octets } = fichierMute(graine);
  const lecture = await lecteurs.classeur({ nom, octets });
  const issue = 'lu' in lecture ? 'lus' : `refus : ${lecture.refus}`;
  return issue === tenu ? null : `« ${tenu} » tenu, « ${issue} » dans son propre processus`;
}

/** T18 : des fichiers reçus, gâtés de toutes les manières ; chacun est lu en entier, ou refusé, jamais autre chose. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const fautes: string[] = [];
  const issues: Record<string, number> = {};
  const lecteurs = Array.from({ length: availableParallelism() }, unLecteur);
  let [suivant, lePlusLong, pointe] = [0, 0, 0];
  const mener = async ({ lire, fermer }: Lecteur) => {
    while (suivant < essais) {
      // Chaque fichier a sa graine : « --essais 1 --graine » avec elle le rejoue seul.
      const sienne = graine + suivant;
      suivant += 1;
      const issue = await lire(sienne);
      issues[issue.issue] = (issues[issue.issue] ?? 0) + 1;
      lePlusLong = Math.max(lePlusLong, issue.ms);
      pointe = Math.max(pointe, issue.pointeMo);
      if (issue.dit !== null) fautes.push(`graine ${sienne} (${issue.histoire}) : ${issue.dit}`);
      else if (sienne % PAR_LE_VRAI_CHEMIN === 0) {
        const autre = await autrement(sienne, issue.issue);
        if (autre !== null) fautes.push(`graine ${sienne} : ${autre}`);
      }
    }
    fermer();
  };
  await Promise.all(lecteurs.map(mener));
  const lus = issues['lus'] ?? 0;
  if (essais >= 100 && (lus < essais / 10 || lus > essais * 0.9))
    fautes.push(`l’essai ne prouve rien : ${lus} fichiers lus sur ${essais}`);
  return {
    essais,
    fautes,
    chiffres: {
      ...Object.fromEntries(Object.entries(issues).toSorted(([un], [autre]) => un.localeCompare(autre))),
      'le plus long à lire, en millisecondes': Math.round(lePlusLong),
      'mémoire de pointe d’un lecteur, en mégaoctets': pointe,
    },
  };
}
