import { alineaDe } from '#shared/domain/instance/categories.data.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Invite, Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Segments } from '../blocs.ts';
import { texte } from '../segments.ts';
import { passagesDe } from './passages.ts';
import { accorder, nommer, nomEtQualite } from './personnes.ts';
import { phraseDeNoms } from './phrase-de-noms.ts';

/** « (R. 5311-34) » : le texte qui permet d’inviter, s’il y en a un. */
export const articleDesInvites = ({ instance }: Pick<Seance, 'instance'>): string => {
  const { invites: article } = TYPES[instance.type];
  return article === null ? '' : ` (${article})`;
};

const estVenu = ({ statut }: Invite): boolean => statut === 'present' || statut === 'distance';

const citer = (seance: Seance, { presenceId, personne, qualite: dite, statut }: Invite): Segments => [
  ...nomEtQualite({ ...personne, fonction: dite ?? personne.fonction }),
  ...texte(`${statut === 'distance' ? ', à distance' : ''}${passagesDe(seance, presenceId, personne)}`),
];

const feminin = (invites: readonly Invite[]): string =>
  invites.every(({ personne }) => personne.civilite === 'Mme') ? 'e' : '';

/** Les invités venus, en une phrase. */
export function invitesVenus(seance: Seance): Segments {
  const venus = seance.invites.filter((invite) => estVenu(invite) && invite.pourSiegeId === null);
  const e = feminin(venus);
  const citations = venus.map((invite) => citer(seance, invite));
  return phraseDeNoms([`Invité${e}, sans voix`, `Invité${e}s, sans voix`], articleDesInvites(seance), citations);
}

/** Qui est venu pour le compte d’un membre, sans suppléance ni pouvoir : présent sans voix, le membre reste excusé. */
export function venusPourUnMembre(seance: Seance): Segments {
  const { sieges, reunion } = seance;
  const venus = seance.invites.filter((invite) => estVenu(invite) && invite.pourSiegeId !== null);
  const e = feminin(venus);
  const citations = venus.map((invite): Segments => {
    const siege = sieges.find(({ id }) => id === invite.pourSiegeId);
    const membre = (siege === undefined ? null : titulaireLe(siege.mandats, reunion.date)?.personne) ?? null;
    const categorie =
      siege === undefined || siege.categorie === 'P' ? '' : ` (${alineaDe(seance.instance.type, siege.categorie)})`;
    const excuse = siege?.presence?.statut === 'excuse' && membre !== null;
    const pour =
      membre === null
        ? (siege?.organisme ?? 'un siège vacant')
        : `${nommer(membre)}${excuse ? `, ${accorder(membre, 'excusé', 'excusée')}` : ''}`;
    return [...citer(seance, invite), ...texte(`, pour ${pour}${categorie}`)];
  });
  const tete = `pour le compte d’un membre, sans voix`;
  return phraseDeNoms([`Présent${e} ${tete}`, `Présent${e}s ${tete}`], '', citations);
}
