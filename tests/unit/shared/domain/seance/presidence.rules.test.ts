import { describe, expect, it } from 'vitest';
import { controlerMentions, type Mention } from '#shared/domain/seance/mentions.rules.ts';
import { controlerPresidence } from '#shared/domain/seance/presidence.rules.ts';
import type { College, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { INVITE_NEUF } from '#tests/support/constructeurs/neufs.ts';
import { desPoints, unMouvement } from '#tests/support/constructeurs/une-tenue.ts';
import { desSieges, unePersonne, uneSeance, unMandat, unPoint, unSiege } from '#tests/support/une-seance.ts';

/** Un président remplacé par un suppléant, dans une instance de ce genre. */
function remplace(college: College, type: TypeInstance = 'CDPE', delegation: string | null = null): Seance {
  const mandats = [unMandat('titulaire'), unMandat('adjoint', { role: 'suppleant', personne: unePersonne('adjoint') })];
  const siege = unSiege('p', { categorie: 'P', college, mandats, statut: 'present', personneId: 'personne-adjoint' });
  const presence = siege.presence === null ? null : { ...siege.presence, delegation };
  return uneSeance({ type, sieges: [{ ...siege, presence }] });
}
const dits = (seance: Seance) =>
  controlerPresidence(seance).map(({ code, gravite, phrase }) => [code, gravite, phrase.slice(-48)]);

describe('R-067 : la présidence et qui y représente un président (L. 5311-10, III)', () => {
  it('un préfet délègue, par un arrêté à nommer', () => {
    expect(dits(remplace('etat'))).toEqual([
      ['R-067', 'attention', expect.stringContaining('indiquez l’arrêté de délégation.')],
    ]);
    expect(dits(remplace('etat', 'CDPE', 'arrêté n° 12'))).toEqual([]);
  });

  it('la loi le permet à un président de conseil ; aucun texte aux autres coprésidents d’un comité local', () => {
    expect(dits(remplace('departement'))).toEqual([]);
    expect(dits(remplace('communes', 'CLPE'))).toEqual([
      ['R-067', 'information', expect.stringContaining('vérifiez le règlement intérieur.')],
    ]);
  });

  it('ne dit rien d’une commission ni d’une instance libre, et le manque se lit dans les mentions', () => {
    expect(dits(remplace('etat', 'commission_iae'))).toEqual([]);
    expect(dits(remplace('etat', 'copil_ville'))).toEqual([]);
    expect(controlerMentions(remplace('etat')).find(({ cle }) => cle === 'presidence')?.etat).toBe('manquante');
  });
});

describe('R-080 : les mentions selon le régime', () => {
  const mentions = (seance: Seance) => controlerMentions(seance).map(({ cle }) => cle);
  const mention = (seance: Seance, cle: Mention['cle']) => controlerMentions(seance).find((une) => une.cle === cle);

  it('R. 133-13 est exigé d’une commission, un modèle pour un comité, rien pour une instance libre', () => {
    const sieges = desSieges(3, { statut: 'present' });
    expect(mention(uneSeance({ type: 'commission_iae', sieges }), 'presents')).toMatchObject({
      portee: 'exige',
      article: 'R. 133-13',
    });
    expect(mention(uneSeance({ sieges }), 'presents')?.portee).toBe('modele');
    expect(mentions(uneSeance({ type: 'copil_ville', sieges }))).toEqual(['presents', 'questions', 'horaires']);
    expect(controlerMentions(uneSeance({ type: 'copil_ville', sieges })).map(({ article }) => article)).toEqual([
      null,
      null,
      null,
    ]);
    expect(mention(uneSeance({ type: 'autre_reunion' }), 'presents')?.etat).toBe('sans_objet');
  });

  it('réclame la qualité de qui est venu sans être attendu, puis dit combien', () => {
    const invite = (plus: Partial<Seance['invites'][number]['personne']>): Seance['invites'] => [
      {
        ...INVITE_NEUF,
        presenceId: 'i',
        statut: 'present',
        qualite: null,
        personne: unePersonne('Venu', plus),
        pourSiegeId: 's1',
      },
    ];
    const sieges = desSieges(2, { statut: 'excuse' });
    expect(mention(uneSeance({ sieges, invites: invite({ fonction: null }) }), 'participants')).toMatchObject({
      etat: 'manquante',
      ou: { ecran: 'personne' },
    });
    expect(mention(uneSeance({ sieges, invites: invite({}) }), 'participants')?.detail.replaceAll('\u00A0', ' ')).toBe(
      '1 personne sans siège, dont 1 pour le compte d’un membre.',
    );
    expect(mention(uneSeance({ sieges }), 'participants')).toBeUndefined();
  });

  it('R-065, R-074 : dit les mouvements, les déports et le point où le quorum se perd', () => {
    const seance = uneSeance({
      points: [...desPoints(2), unPoint('3', { rang: 3, deports: [{ id: 'd', siegeId: 's1', motif: null }] })],
      sieges: [...desSieges(2, { statut: 'present' }), ...desSieges(2, { statut: 'absent' }, 'a')],
      mouvements: [unMouvement('s2', 'depart', '2')],
    });
    expect(mention(seance, 'mouvements')?.detail).toContain('1 arrivée ou départ');
    expect(mention(seance, 'deports')?.detail).toContain('point 3');
    expect(mention(seance, 'quorum')?.detail).toContain('Perdu ensuite');
  });
});
