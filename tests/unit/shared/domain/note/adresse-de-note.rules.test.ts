import { describe, expect, it } from 'vitest';
import { notesAFaire } from '#renderer/app/palette/notes-a-faire.ts';
import {
  adresseDeLaNote,
  motsDeLaNote,
  objetDeLaNote,
  objetDuResultat,
} from '#shared/domain/note/adresse-de-note.rules.ts';

const ID = '01960000-0000-7000-8000-000000000002';

describe('l’adresse d’une note', () => {
  it('nomme son objet, d’un territoire comme d’une ligne, et se relit', () => {
    expect(adresseDeLaNote({ genre: 'territoire', id: 'qpv/QN06804M' })).toBe('/notes/territoire/qpv/QN06804M');
    expect(objetDeLaNote('territoire', 'qpv', 'QN06804M')).toEqual({ genre: 'territoire', id: 'qpv/QN06804M' });
    expect(objetDeLaNote('instance', ID, undefined)).toEqual({ genre: 'instance', id: ID });
    expect(objetDeLaNote('nimporte', ID, undefined)).toBeNull();
  });

  it('se tire du résultat d’une recherche', () => {
    const objetDe = (adresse: string, id = 'x') => objetDuResultat({ id, adresse });
    expect(objetDe('/territoires?objet=qpv&code=QN06804M')).toEqual({
      genre: 'territoire',
      id: 'qpv/QN06804M',
    });
    expect(objetDe(`/reunions/${ID}/seance`)).toEqual({ genre: 'reunion', id: ID });
    expect(objetDe('/territoires?objet=zone&code=1')).toBeNull();
    expect(objetDe('/reglages/emetteurs')).toBeNull();
    // Une décision mène à sa séance : la note est la sienne, non celle de la séance.
    expect(objetDe(`/reunions/${ID}/seance`, `deliberation-${ID}`)).toEqual({ genre: 'deliberation', id: ID });
  });
});

describe('« note » dans la palette', () => {
  it('se reconnaît en tête, sans accent ni casse, et laisse ce que l’on cherche', () => {
    expect(motsDeLaNote('note neuhof')).toBe('neuhof');
    expect(motsDeLaNote(' Noté Étoile ')).toBe('Étoile');
    expect(motsDeLaNote('note')).toBe('');
    expect(motsDeLaNote('notes')).toBeNull();
    expect(motsDeLaNote('ma note')).toBeNull();
  });

  const trouves = [
    { id: '1', titre: 'Mme Weber', precision: 'Neuhof', adresse: `/annuaire/${ID}` },
    { id: '2', titre: 'CLPE du Neuhof', precision: null, adresse: `/instances/${ID}` },
    { id: '3', titre: 'Neuhof', precision: 'QPV', adresse: '/territoires?objet=qpv&code=QN06718M' },
    { id: '4', titre: 'Neuhof, doublon', precision: null, adresse: '/territoires?objet=qpv&code=QN06718M' },
    { id: '5', titre: 'Réglages', precision: null, adresse: '/reglages' },
  ];
  const libelles = (requete: string, objet: Parameters<typeof notesAFaire>[0]['objet'] = null) =>
    notesAFaire({ requete, objet, trouves, deNote: motsDeLaNote(requete) }).map(({ libelle }) => libelle);

  it('propose ce qui s’appelle ainsi d’abord, chaque objet une fois', () => {
    expect(libelles('note neuhof')).toEqual([
      'Note d’une page sur Neuhof',
      'Note d’une page sur CLPE du Neuhof',
      'Note d’une page sur Mme Weber',
    ]);
  });

  it('propose l’objet ouvert, sur « note » seul ou sur le nom du geste', () => {
    const objet = { genre: 'instance', id: ID, nom: 'CLPE de Mulhouse' } as const;
    expect(libelles('note', objet)).toEqual(['Note d’une page sur CLPE de Mulhouse']);
    expect(libelles('page', objet)).toEqual(['Note d’une page sur CLPE de Mulhouse']);
    expect(libelles('weber', objet)).toEqual([]);
    expect(libelles('note')).toEqual([]);
  });
});
