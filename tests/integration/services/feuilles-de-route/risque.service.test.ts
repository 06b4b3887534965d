import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';

const VU = Number.MAX_SAFE_INTEGER;

function uneFiche() {
  const feuille = uneFeuille();
  const ficheId = feuille.ajouterFiche('Permanences');
  const lire = () => feuille.appeler('fichesAction.fiche', { id: ficheId });
  const frein = (intitule: string) => {
    const trouve = lire().freinsProposes.find((un) => un.intitule === intitule);
    if (trouve === undefined) throw new Error(`frein absent : ${intitule}`);
    return trouve.id;
  };
  const lever = (...freins: readonly string[]) =>
    feuille.appeler('fichesAction.lever', { id: ficheId, freins: [...freins] });
  const modifier = (patch: Entree<'fichesAction.modifier'>['patch']) =>
    feuille.appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch });
  return { ...feuille, ficheId, lire, frein, lever, modifier };
}

describe('les freins que lève une action', () => {
  it('se prennent dans une seule liste fournie, qui garde son ordre ; l’annulation rend ceux d’avant', () => {
    const { appeler, lire, frein, lever } = uneFiche();
    lever(frein('Logement'), frein('Mobilité'));
    expect(lire().freins.map(({ intitule }) => intitule)).toEqual(['Mobilité', 'Logement']);
    lever(frein('Logement'));
    expect(lire().freins.map(({ intitule }) => intitule)).toEqual(['Logement']);
    appeler('historique.annuler', {});
    expect(lire().freins).toHaveLength(2);
  });

  it('un frein neuf entre dans la liste, un double se refuse, un employé ne se retire pas', () => {
    const { appeler, lire, frein, lever } = uneFiche();
    const { id } = appeler('freins.creer', { intitule: 'Horaires décalés' });
    lever(id);
    expect(refus(() => appeler('freins.creer', { intitule: 'MOBILITE' })).message).toContain('« Mobilité »');
    expect(refus(() => appeler('freins.retirer', { id })).message).toContain('1 action');
    appeler('freins.renommer', { id, vu: VU, patch: { intitule: 'Horaires atypiques' } });
    expect(lire().freins.map(({ intitule }) => intitule)).toEqual(['Horaires atypiques']);
    lever();
    appeler('freins.retirer', { id });
    expect(() => frein('Horaires atypiques')).toThrow('frein absent');
  });
});

describe('les risques et l’évaluation d’une action', () => {
  it('un risque s’ajoute, se pèse, se retire ; l’historique de la fiche le nomme', () => {
    const { appeler, lire, ficheId } = uneFiche();
    const { id } = appeler('risques.ajouter', { ficheId, intitule: 'Le local ferme', gravite: null, parade: '' });
    appeler('risques.modifier', { id, vu: VU, patch: { gravite: 'forte', parade: 'Chercher un second local' } });
    expect(lire().risques).toMatchObject([{ intitule: 'Le local ferme', gravite: 'forte' }]);
    const dits = appeler('historique.objet', { objet: 'fiche_action', id: ficheId }).flatMap((une) => une.changements);
    expect(dits).toContainEqual({ quoi: 'Risque, gravité', avant: null, apres: 'Forte' });
    appeler('risques.retirer', { id });
    expect(lire().risques).toEqual([]);
    expect(refus(() => appeler('risques.retirer', { id })).message).toContain('Ce risque');
  });

  it('une évaluation faite ne peut être à venir ; le non-recours se constate en texte', () => {
    const { lire, modifier } = uneFiche();
    expect(refus(() => modifier({ evaluationLe: '2199-01-01' })).transmise.champs).toHaveProperty('evaluationLe');
    modifier({ evaluationLe: '2026-03-01', evaluationSuite: 'droit_commun', nonRecours: 'Un ayant droit sur trois.' });
    expect(lire().fiche).toMatchObject({
      evaluationLe: '2026-03-01',
      evaluationSuite: 'droit_commun',
      evaluationMethode: null,
      nonRecours: 'Un ayant droit sur trois.',
    });
  });
});
