import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';
import { texteDuBloc } from '#tests/support/documents/texte-des-blocs.ts';

const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

/** La convention, et la direction régionale, dont la directrice signe par délégation. */
function deuxEmetteurs() {
  const fichier = uneConventionSuivie();
  const { appeler, id } = fichier;
  const { id: dreets } = appeler('emetteurs.creer', { nature: 'dreets', intitule: 'DREETS du Grand Est' });
  const { id: signataire } = appeler('signataires.ajouter', {
    emetteurId: dreets,
    civilite: 'Mme',
    prenom: 'Ariane',
    nom: 'Essai',
    qualite: 'directrice régionale',
    delegation: 'arrêté du 2 février 2026',
  });
  appeler('signataires.definirParDefaut', { emetteurId: dreets, id: signataire });
  const voulu = { conventionId: id, genre: 'relance-previsions' as const, annee: 2025, date: '2026-01-05' };
  const signature = () => clair(texteDuBloc(appeler('documentsDeConvention.apercu', voulu), 'signatures'));
  const lire = () => appeler('emetteurs.deLaConvention', { conventionId: id });
  const donner = (emetteurId: string | null) =>
    appeler('emetteurs.donnerALaConvention', { conventionId: id, emetteurId });
  return { ...fichier, dreets, signataire, signature, lire, donner };
}

describe('l’émetteur d’une convention', () => {
  it('à défaut celui du fichier ; choisi, sa délégataire signe pour le préfet de région ; l’annuler le rend', () => {
    const { appeler, dreets, signature, lire, donner } = deuxEmetteurs();
    expect(lire()).toMatchObject({ choisi: null, emetteur: { intitule: 'Préfecture d’essai' } });
    expect(signature()).toContain('Le préfet de région,');
    donner(dreets);
    expect(lire()).toMatchObject({ choisi: dreets, emetteur: { signataire: { nom: 'Essai' } } });
    expect(signature()).toContain('Pour le préfet de région et par délégation,\nLa directrice régionale,');
    appeler('historique.annuler', {});
    expect(lire().choisi).toBeNull();
  });

  it('la préfète de région se dit au féminin ; un service du département signe « pour le préfet »', () => {
    const { appeler, id, dreets, signature, donner } = deuxEmetteurs();
    appeler('conventions.modifier', { id, vu: 1e9, patch: { autorite: 'Préfète de la région Grand Est' } });
    donner(dreets);
    expect(signature()).toContain('Pour la préfète de région et par délégation,');
    appeler('emetteurs.modifier', { id: dreets, vu: 1e9, patch: { nature: 'ddets' } });
    expect(signature()).toContain('Pour le préfet et par délégation,');
  });

  it('un autre que l’habituel signe s’il est choisi ; d’un autre émetteur, refusé ; retiré, la convention le garde', () => {
    const { appeler, id, dreets, signature, lire } = deuxEmetteurs();
    const ajouter = (emetteurId: string, nom: string) =>
      appeler('signataires.ajouter', {
        emetteurId,
        civilite: 'M.',
        prenom: 'Théo',
        nom,
        qualite: 'directeur adjoint',
        delegation: 'arrêté du 3 mars 2026',
      }).id;
    const adjoint = ajouter(dreets, 'Adjoint');
    const donner = (signataireId: string | null) =>
      appeler('emetteurs.donnerALaConvention', { conventionId: id, emetteurId: dreets, signataireId });
    donner(adjoint);
    expect(signature()).toContain('Théo ADJOINT');
    expect(refus(() => donner(ajouter('emetteur', 'Autre'))).transmise.message).toMatch(/émetteur/u);
    appeler('signataires.retirer', { id: adjoint });
    expect(lire()).toMatchObject({ signataireChoisi: adjoint, emetteur: { signataire: { nom: 'Adjoint' } } });
    donner(null);
    expect(signature()).toContain('Ariane ESSAI');
    expect(refus(() => donner(adjoint)).transmise.message).toMatch(/retiré/u);
  });

  it('archivé, il ne se choisit plus ; supprimé, la convention passe au remplaçant', () => {
    const { appeler, dreets, lire, donner } = deuxEmetteurs();
    donner(dreets);
    expect(appeler('emetteurs.lister', {}).find(({ id }) => id === dreets)?.conventions).toBe(1);
    expect(refus(() => appeler('emetteurs.supprimer', { id: dreets, remplacantId: null })).transmise.message).toMatch(
      /1 convention/u,
    );
    appeler('emetteurs.supprimer', { id: dreets, remplacantId: 'emetteur' });
    expect(lire().choisi).toBe('emetteur');
    const { id: autre } = appeler('emetteurs.creer', { nature: 'prefet_region', intitule: 'Préfecture de région' });
    appeler('emetteurs.archiver', { id: autre, archive: true });
    expect(() => donner(autre)).toThrow(/archivé/u);
  });
});
