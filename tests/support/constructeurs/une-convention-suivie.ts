import { unFichier } from './un-fichier.ts';

/** Une convention O2R du Haut-Rhin, signée, avec deux organismes, un département et un quartier. Le 12 mars 2026. */
export function uneConventionSuivie() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const ouvrir = (numero: string, intitule: string): string =>
    appeler('conventions.creer', {
      genre: 'o2r',
      numero,
      intitule,
      porteur: 'Tremplin Essai',
      debut: '2024-11-15',
      fin: '2027-11-14',
      motifDuree: null,
    }).id;
  const id = ouvrir('O2R 68-2024-01', 'Passerelles Sud-Alsace');
  appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-11-10', motif: null });
  for (const [rang, structure] of ['Tremplin Essai', 'Relais Essai'].entries()) {
    const membre = { structure, chefDeFile: rang === 0, role: null, budget: null, contribution: null };
    appeler('conventions.ajouterMembre', { ...membre, conventionId: id });
  }
  appeler('conventions.viser', { conventionId: id, zone: { genre: 'departement', code: '68' } });
  appeler('conventions.viser', { conventionId: id, zone: { genre: 'qpv', code: 'QN06801M' } });
  const copil = () => appeler('copils.lire', { conventionId: id });
  /** Le COPIL tel que l'application le propose. */
  const creerLeCopil = (): string => {
    const { complement, sieges } = appeler('copils.proposer', { conventionId: id });
    return appeler('copils.creer', { conventionId: id, complement, sieges }).id;
  };
  /** Une réunion du COPIL, et ses points dans l'ordre des titres. */
  const reunir = (instanceId: string, date: string, titres: readonly string[] = ['Point d’étape']) => {
    const reunionId = appeler('reunions.creer', { instanceId, date, heureDebut: '09:30' }).id;
    const points = titres.map(
      (titre) =>
        appeler('points.ajouter', { reunionId, titre, nature: 'decision', intervenant: null, duree: 20, rang: null })
          .id,
    );
    return { reunionId, points };
  };
  return { ...fichier, id, ouvrir, copil, creerLeCopil, reunir };
}
