import { describe, expect, it } from 'vitest';
import { verifierChaine } from '#electron/database/seal.ts';
import { viderCorbeille } from '#electron/services/donnees/corbeille.service.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { type UnFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

const JOUR_MS = 86_400_000;

/** Ce que fait l'hôte à l'ouverture, tant de jours après. */
function rouvrirApres(
  jours: number,
  { horloge, journal, contexte }: Pick<UnFichier, 'horloge' | 'journal' | 'contexte'>,
) {
  horloge.avancer(jours * JOUR_MS);
  return journal.executer({ type: 'corbeille.vider', libelle: 'Vider', annulable: false, fenetre: 1 }, () =>
    viderCorbeille(contexte),
  ).trace;
}

describe('la corbeille', () => {
  it('garde trente jours ce qui est supprimé, puis l’efface avec ce qu’il contient', () => {
    const fichier = uneReunion();
    const { appeler, db, id, constater, lire } = fichier;
    constater(lire().sieges[0]?.id ?? '', 'present');
    appeler('reunions.supprimer', { id });
    expect(appeler('corbeille.lister', {})).toMatchObject([{ objet: 'reunion', effacementLe: '2026-04-11' }]);

    rouvrirApres(29, fichier);
    expect(appeler('corbeille.lister', {})).toHaveLength(1);
    rouvrirApres(1, fichier);
    expect(appeler('corbeille.lister', {})).toEqual([]);
    for (const table of ['reunion', 'point', 'presence'])
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  });

  it('n’efface pas ce qu’un objet gardé nomme encore, et le dit', () => {
    const fichier = uneReunion();
    const { appeler, id, lire } = fichier;
    appeler('invites.ajouter', { reunionId: id, personneId: null, personne: uneSaisie('Invitée') });
    const invitee = lire().invites[0]?.personne.id ?? '';
    const libre = appeler('personnes.creer', uneSaisie('Libre')).id;
    for (const personne of [invitee, libre]) appeler('personnes.supprimer', { id: personne });
    rouvrirApres(31, fichier);
    expect(appeler('corbeille.lister', {})).toMatchObject([{ objet: 'personne', id: invitee, effacementLe: null }]);
    expect(lire().invites).toMatchObject([{ personne: { id: invitee } }]);
  });

  it('trente jours après l’avoir effacée, le journal n’en garde plus les valeurs ; sa chaîne se vérifie', () => {
    const fichier = uneReunion();
    const { appeler, db } = fichier;
    const { id } = appeler('personnes.creer', uneSaisie('Passante', { courriel: 'passante@exemple.fr' }));
    appeler('personnes.supprimer', { id });
    const gardees = () => db.prepare('SELECT count(*) FROM journal_valeur WHERE ligne = ?').pluck().get(id);
    rouvrirApres(31, fichier);
    expect(gardees()).toBe(3);
    rouvrirApres(29, fichier);
    expect(gardees()).toBe(3);
    rouvrirApres(2, fichier);
    expect(gardees()).toBe(0);
    expect(verifierChaine(db)).toBeNull();
    expect(appeler('annuaire.lister', { liste: { texte: 'Membre 1' } }).lignes.length).toBeGreaterThan(0);
  });

  it('R-076 : garde la réunion dont les décisions ont reçu leur numéro, qui ne se réemploie pas', () => {
    const fichier = uneReunion();
    const { appeler, id, instanceId, ajouterPoint, delibererSur, lire } = fichier;
    delibererSur();
    appeler('reunions.ouvrir', { id, a: '09:35' });
    appeler('reunions.lever', { id, a: '11:00' });
    appeler('reunions.supprimer', { id });
    rouvrirApres(31, fichier);
    expect(appeler('corbeille.lister', {})).toMatchObject([{ objet: 'reunion', effacementLe: null }]);
    const autre = appeler('reunions.creer', { instanceId, date: '2026-09-10', heureDebut: '09:30' }).id;
    delibererSur(ajouterPoint({ reunionId: autre }));
    appeler('reunions.ouvrir', { id: autre, a: '09:35' });
    appeler('reunions.lever', { id: autre, a: '11:00' });
    expect(lire(autre).points[0]?.deliberations).toMatchObject([{ numero: 2, annee: 2026 }]);
  });

  it('efface l’instance quand ses réunions le sont, et pas avant', () => {
    const fichier = uneReunion();
    const { appeler, id, instanceId } = fichier;
    appeler('instances.supprimer', { id: instanceId });
    rouvrirApres(31, fichier);
    expect(appeler('corbeille.lister', {})).toMatchObject([{ objet: 'instance', effacementLe: null }]);
    appeler('instances.restaurer', { id: instanceId });
    appeler('reunions.supprimer', { id });
    appeler('instances.supprimer', { id: instanceId });
    rouvrirApres(31, fichier);
    expect(appeler('corbeille.lister', {})).toEqual([]);
  });

  it('cache avec une instance ses réunions, de la liste, de la recherche et de l’écriture, jusqu’à ce qu’elle revienne', () => {
    const fichier = uneReunion();
    const { appeler, id, instanceId, pointId, delibererSur } = fichier;
    const deliberation = delibererSur();
    const trouvees = () => [
      appeler('reunions.lister', { texte: '', quand: 'toutes', limite: 10 }).total,
      appeler('recherche.tout', { texte: 'feuille de route' }).filter(({ groupe }) => groupe !== 'territoires').length,
    ];
    const avant = trouvees();
    appeler('instances.supprimer', { id: instanceId });
    expect(trouvees()).toEqual([0, 0]);
    for (const geste of [
      () => appeler('reunions.lire', { id }),
      () => appeler('points.modifier', { id: pointId, vu: 1e9, patch: { titre: 'Autre' } }),
      () => appeler('deliberations.modifier', { id: deliberation, vu: 1e9, patch: { texte: 'Autre' } }),
      () => appeler('deliberations.supprimer', { id: deliberation }),
    ])
      expect(refus(geste).code).toBe('INTROUVABLE');
    appeler('instances.restaurer', { id: instanceId });
    expect(trouvees()).toEqual(avant);
  });

  it('garde à l’annuaire qui siège dans une instance à la corbeille, et la réunion de celle-ci n’en sort pas seule', () => {
    const { appeler, id, instanceId, lire } = uneReunion();
    const membre = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    appeler('reunions.supprimer', { id });
    appeler('instances.supprimer', { id: instanceId });
    expect(refus(() => appeler('personnes.supprimer', { id: membre })).message).toContain('siège encore (CDPE');
    expect(refus(() => appeler('reunions.restaurer', { id })).message).toContain('restaurez-la d’abord');
  });

  it('ne laisse pas annuler la suppression de ce qui est effacé, et n’écrit rien quand rien n’est mûr', () => {
    const fichier = uneReunion();
    const { appeler, id } = fichier;
    appeler('reunions.supprimer', { id });
    expect(rouvrirApres(1, fichier).num).toBeNull();
    rouvrirApres(30, fichier);
    expect(refus(() => appeler('historique.annuler', { commande: null })).message).toMatch(/ne s’annule pas/u);
    expect(refus(() => appeler('reunions.restaurer', { id })).code).toBe('INTROUVABLE');
  });

  it('un objet encore nommé n’empêche pas d’effacer les autres : rattachement, réponse, approbation', () => {
    const fichier = uneSeanceTenue();
    const { appeler, instanceId, id, diffuser, approuver, lire } = fichier;
    const groupe = { type: 'groupe_travail' as const, departementCode: null, clpeCode: null, complement: null };
    const comite = appeler('instances.creer', { ...groupe, type: 'CLPE', communes: ['68224'], complement: 'd’essai' });
    appeler('instances.creer', { ...groupe, parentId: comite.id, communes: [], complement: 'Atelier' });
    const suppleant = appeler('membres.nommer', {
      siegeId: lire().sieges[0]?.id ?? '',
      role: 'suppleant',
      debut: '2024-09-15',
      personneId: null,
      personne: uneSaisie('Suppléante'),
    });
    const suivante = appeler('reunions.creer', { instanceId, date: '2026-05-20', heureDebut: '09:30' }).id;
    const reponse = { siegeId: lire().sieges[0]?.id ?? '', inviteId: null, mandataireSiegeId: null };
    appeler('reponses.noter', {
      reunionId: suivante,
      recueLe: '2026-04-15',
      reponses: [{ ...reponse, valeur: 'supplee', personneId: suppleant.personneId }],
    });
    appeler('membres.retirer', { mandatId: suppleant.mandatId });
    appeler('reunions.ouvrir', { id: suivante, a: '09:30' });
    approuver(diffuser().id, { approuveLe: '2026-05-20', approuveReunionId: suivante });
    const libre = appeler('personnes.creer', uneSaisie('Libre')).id;
    appeler('reunions.supprimer', { id: suivante });
    appeler('instances.supprimer', { id: comite.id });
    for (const personne of [suppleant.personneId, libre]) appeler('personnes.supprimer', { id: personne });

    rouvrirApres(31, fichier);
    const gardes = appeler('corbeille.lister', {}).map((objet) => [objet.id, objet.effacementLe]);
    expect(new Map(gardes as [string, null][])).toEqual(
      new Map([suivante, comite.id, suppleant.personneId].map((garde) => [garde, null])),
    );
    expect(lire(id).versions[0]?.approuveReunionId).toBe(suivante);
  });

  it('efface une séance dont une séance approuvée avait repris un point : le point reste, sans son origine', () => {
    const fichier = uneSeanceTenue();
    const { appeler, instanceId, id, diffuser, approuver, lire, db } = fichier;
    const avant = appeler('reunions.creer', { instanceId, date: '2026-02-10', heureDebut: '09:30' }).id;
    const reporte = appeler('points.ajouter', {
      reunionId: avant,
      titre: 'Mobilité',
      nature: 'echange',
      intervenant: null,
      duree: null,
    }).id;
    appeler('points.modifier', { id: reporte, vu: 1e9, patch: { etat: 'reporte' } });
    appeler('reunions.ouvrir', { id: avant, a: '09:35' });
    appeler('presences.constaterLesAutres', { reunionId: avant, statut: 'present' });
    appeler('reunions.lever', { id: avant, a: '11:00' });
    const repris = appeler('points.inscrire', {
      reunionId: id,
      source: { genre: 'point', id: reporte },
      rang: null,
    }).id;
    approuver(diffuser().id);
    appeler('reunions.supprimer', { id: avant });

    rouvrirApres(31, fichier);
    expect(db.prepare('SELECT count(*) FROM reunion WHERE id = ?').pluck().get(avant)).toBe(0);
    expect(lire(id).points.find((point) => point.id === repris)).toMatchObject({
      titre: 'Mobilité',
      originePointId: null,
    });
  });
});

describe('ce qui revient', () => {
  it('dit, avant de restaurer, ce qui reviendra avec une réunion, et les réunions que cachait une instance', () => {
    const { appeler, id, instanceId, delibererSur, ajouterPoint } = uneReunion();
    ajouterPoint({ titre: 'Questions diverses' });
    delibererSur();
    appeler('reunions.supprimer', { id });
    expect(appeler('corbeille.contenu', { objet: 'reunion', id }).parties).toEqual(
      expect.arrayContaining([
        { quoi: 'Point', nombre: 2 },
        { quoi: 'Décision', nombre: 1 },
      ]),
    );
    appeler('reunions.restaurer', { id });
    appeler('instances.supprimer', { id: instanceId });
    const { parties, caches } = appeler('corbeille.contenu', { objet: 'instance', id: instanceId });
    expect(caches).toEqual(['réunion du 16/04/2026']);
    expect(parties.map(({ quoi }) => quoi)).toEqual(expect.arrayContaining(['Siège', 'Mandat']));
  });

  it('montre ce qui s’est retiré d’un objet sans passer par la corbeille, et le rend avec ses identifiants', () => {
    const { appeler, id, pointId, delibererSur, lire } = uneReunion();
    const decision = delibererSur();
    appeler('points.supprimer', { id: pointId });
    appeler('reunions.modifier', { id, vu: 1e9, patch: { lieu: 'Mulhouse' } });
    const [retrait] = appeler('corbeille.retires', {});
    expect(retrait).toMatchObject({ libelle: 'Supprimer un point', dont: { adresse: `/reunions/${id}` } });
    expect(retrait?.quoi).toMatch(/^(?:Point|Décision) : /u);
    expect(retrait?.avec).toBeGreaterThan(0);
    appeler('historique.annulerOperation', { num: retrait?.num ?? 0 });
    expect(appeler('corbeille.retires', {})).toEqual([]);
    expect(JSON.stringify(lire())).toContain(decision);
  });
});
