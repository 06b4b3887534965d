import { unFichier } from './un-fichier.ts';

/** La programmation de 2026 du contrat de ville de Mulhouse : deux financeurs, deux projets, rien de chiffré encore. */
export function uneProgrammation() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id: contratId } = appeler('contrats.ajouter', { code: 'CN06801M' });
  const annee = 2026;
  const enveloppe = (financeur: string, origine: 'p147' | 'collectivite', montant: number | null) =>
    appeler('enveloppes.ajouter', { contratId, annee, financeur, origine, montant }).id;
  const etat = enveloppe('État (P147)', 'p147', 10_000_00);
  const agglo = enveloppe('Agglomération', 'collectivite', null);
  const projet = (intitule: string) => appeler('programmation.ajouter', { contratId, annee, intitule }).id;
  const ateliers = projet('Ateliers CV');
  const sport = projet('Sport insertion');
  const lire = () => appeler('programmation.annee', { contratId, annee });
  const vu = Number.MAX_SAFE_INTEGER;
  const modifier = (id: string, patch: Parameters<typeof appeler<'programmation.modifier'>>[1]['patch']) =>
    appeler('programmation.modifier', { id, vu, patch });
  const chiffrer = (
    id: string,
    enveloppeId: string,
    patch: Parameters<typeof appeler<'programmation.chiffrer'>>[1]['patch'],
  ) => appeler('programmation.chiffrer', { id, enveloppeId, vu, patch });
  const de = (id: string) => {
    const trouve = lire().projets.find((un) => un.id === id);
    if (trouve === undefined) throw new Error('projet absent');
    return trouve;
  };
  return { ...fichier, contratId, annee, etat, agglo, ateliers, sport, lire, modifier, chiffrer, de };
}
