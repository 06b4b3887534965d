import { acteRenseigne } from '#shared/domain/instance/acte.rules.ts';
import { quorumAuPoint } from '#shared/domain/seance/seance-au-point.rules.ts';
import type { Deliberation, DeliberationPatch, Seance } from '#shared/domain/seance/seance.schema.ts';
import { nomsDesBulletins, scrutinDuPoint, suffragesNominaux } from '#shared/domain/seance/votants.rules.ts';
import { controlerVote, voteAuPoint } from '#shared/domain/seance/vote-controle.rules.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';

const COMPTES = ['mode', 'pour', 'contre', 'abstention', 'nppv', 'unite'] as const;
const SANS_DECOMPTE = {
  pour: null,
  contre: null,
  abstention: null,
  nppv: null,
  contreNoms: null,
  abstentionNoms: null,
  sensEtat: null,
} as const;

const sansIndefini = (patch: DeliberationPatch): Partial<Deliberation> =>
  Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));

/** Les totaux d'un vote nominal que l'on se met à compter : ses bulletins ne se perdent pas en changeant de façon. */
function totauxDesBulletins(seance: Seance, presente: Deliberation): Partial<Deliberation> {
  const { votants, voixFixees } = scrutinDuPoint(seance, presente.pointId);
  if (presente.bulletins.length === 0 || votants.length === 0) return {};
  const suffrages = suffragesNominaux(presente, votants);
  return {
    ...(voixFixees && presente.unite === 'voix' ? suffrages.voix : suffrages.tetes),
    contreNoms: nomsDesBulletins(presente, votants, 'contre'),
    abstentionNoms: nomsDesBulletins(presente, votants, 'abstention'),
  };
}

/** Ce que le changement de mode emporte : sans opposition ou nom par nom, rien ne se compte à part. */
function suiteDuMode(seance: Seance, presente: Deliberation, { mode, ...patch }: DeliberationPatch) {
  if (mode === 'sans_opposition' || mode === 'nominal') return SANS_DECOMPTE;
  const compte = patch.pour !== undefined || patch.contre !== undefined || patch.abstention !== undefined;
  if (mode !== 'decompte' || presente.mode !== 'nominal' || compte) return {};
  // Devenu secret, le vote garde ses totaux et ne nomme plus personne.
  return {
    ...totauxDesBulletins(seance, presente),
    ...(patch.secret === true && { contreNoms: null, abstentionNoms: null }),
  };
}

function exigerSansNoms({ secret, mode, contreNoms, abstentionNoms }: Deliberation): void {
  if (!secret) return;
  if (mode === 'nominal') throw tenueErrors.secretNominal('patch.secret');
  if (contreNoms !== null || abstentionNoms !== null) throw tenueErrors.nomsAuSecret('patch.secret');
}

/** Une modification de délibération telle qu'elle s'écrit. */
export interface VoteSaisi {
  readonly ecrit: DeliberationPatch;
  /** Le vote cesse d'être nominal : ses bulletins s'effacent. */
  readonly sansBulletins: boolean;
}

/**
 * Ce qui s'écrit d'une modification de délibération, ou un refus : plus de suffrages que de votants (R-071), voix
 * prépondérante sans partage (R-073), voix sans arrêté (R-032), noms au scrutin secret. Une voix prépondérante que le
 * nouveau compte rend sans objet s'efface.
 */
export function saisirVote(seance: Seance, presente: Deliberation, patch: DeliberationPatch): VoteSaisi {
  const sansBulletins = patch.mode !== undefined && patch.mode !== 'nominal';
  const suite = suiteDuMode(seance, presente, patch);
  const apres: Deliberation = {
    ...presente,
    ...sansIndefini(patch),
    ...suite,
    bulletins: sansBulletins ? [] : presente.bulletins,
  };
  exigerSansNoms(apres);
  if (patch.unite === 'voix' && seance.voix.length === 0 && !acteRenseigne(seance.actes, 'voix'))
    throw tenueErrors.voixInconnues();
  const quorum = quorumAuPoint(seance, presente.pointId);
  const { partage, articlePreponderance } = voteAuPoint(seance, apres, quorum);
  if (patch.sensEtat != null && !partage) throw reunionErrors.voixPreponderante(articlePreponderance);
  const compte = COMPTES.some((champ) => patch[champ] !== undefined);
  const caduc = compte && apres.sensEtat !== null && !partage ? { sensEtat: null } : {};
  const trop = compte
    ? controlerVote({ ...apres, ...caduc }, quorum, seance).find(
        ({ code, gravite }) => code === 'R-071' && gravite === 'bloquant',
      )
    : undefined;
  if (trop !== undefined) throw reunionErrors.voteTropNombreux(trop.phrase);
  return { ecrit: { ...patch, ...suite, ...caduc }, sansBulletins };
}
