import { typographier } from '#shared/text/typographie.ts';
import type { Mandat } from '../annuaire/personne.schema.ts';
import type { Constat } from '../constat.ts';
import { aVoixDeliberative } from '../instance/categories.data.ts';
import type { Siege, TypeInstance } from '../instance/instance.schema.ts';
import { titulaireLe } from '../instance/mandat.rules.ts';
import type { AuditASaisir, GenreAudit } from './audit.schema.ts';

/** Ce que reçoit ce comité : le départemental une demande d'audit, le local un signalement ; `null` : ni l'un ni l'autre. */
export const genreDAudit = (type: TypeInstance): GenreAudit | null =>
  type === 'CDPE' ? 'audit' : type === 'CLPE' ? 'signalement' : null;

interface DemandeAControler {
  readonly type: TypeInstance;
  readonly demande: Pick<AuditASaisir, 'cible' | 'expose' | 'horsRessort' | 'recuLe' | 'collectivite'>;
  /** Siège du demandeur, `null` tant qu'il n'est pas choisi. */
  readonly siege: (Pick<Siege, 'categorie'> & { readonly mandats: readonly Mandat[] }) | null;
}

/**
 * Une demande d'audit (R. 5311-3-5) ou un signalement (R. 5311-3-8) est-il recevable? Le demandeur a voix
 * délibérative le jour où l'on reçoit ; l'organisme est France Travail, une mission locale, un Cap emploi ou le
 * délégataire d'une collectivité ; un signalement est « détaillé et argumenté ».
 */
export function controlerDemande({ type, demande, siege }: DemandeAControler): readonly Constat[] {
  const genre = genreDAudit(type);
  const article = genre === 'signalement' ? 'R. 5311-3-8' : 'R. 5311-3-5';
  const constats: Constat[] = [];
  const dire = (gravite: Constat['gravite'], phrase: string, ou: string, fondement = article, code = 'R-209') =>
    constats.push({ code, gravite, phrase: typographier(phrase), article: fondement, ou });

  if (siege !== null && !aVoixDeliberative(type, siege.categorie))
    dire('bloquant', 'Ce membre n’a pas voix délibérative : il ne peut pas demander.', 'siegeId');
  else if (siege !== null && titulaireLe(siege.mandats, demande.recuLe) === null)
    dire('bloquant', 'Personne n’était en fonctions sur ce siège le jour de la réception.', 'siegeId');
  if (demande.cible === 'autre')
    dire(
      'bloquant',
      'Seuls France Travail, les missions locales, les Cap emploi et les délégataires des collectivités relèvent de cette voie. Une structure d’insertion, un PLIE ou un porteur de projet n’en relève que s’il est délégataire.',
      'cible',
    );
  if (genre === 'signalement' && demande.expose === null)
    dire('bloquant', 'Un signalement est détaillé et argumenté : écrivez ce qui est reproché.', 'expose');
  if (demande.horsRessort)
    dire(
      'attention',
      genre === 'signalement'
        ? 'Le membre signale dans la limite du ressort du comité local : vérifiez que ces faits en relèvent.'
        : 'L’audit se limite aux activités de l’organisme dans le département.',
      'horsRessort',
    );
  if (demande.cible === 'delegataire' && demande.collectivite === null)
    dire(
      'information',
      'La collectivité délégante devra donner son accord sur le principe et les modalités de l’audit avant le vote.',
      'collectivite',
      'L. 5311-10, II, 2°',
      'R-210',
    );
  return constats;
}
