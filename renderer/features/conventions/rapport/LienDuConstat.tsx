import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Constat } from '#shared/domain/constat.ts';

interface Proprietes {
  readonly constat: Constat;
  readonly conventionId: string;
}

/** Où se règle ce que la convention doit dire ; ce qui se tape ici est déjà sous les yeux. */
const AILLEURS: Readonly<Record<string, readonly [suite: string, nom: string]>> = {
  effectifs: ['/beneficiaires', 'Saisir les effectifs'],
  argent: ['/argent', 'Ouvrir les comptes'],
  surcompensation: ['/argent', 'Valider le contrôle'],
  identite: ['/fiche', 'Compléter la convention'],
};

/** Le lien qui mène là où un constat se règle, s'il ne se règle pas ici. */
export function LienDuConstat({ constat: { ou }, conventionId }: Proprietes) {
  const seance = /^(?:decision|suivie):(.+)$/u.exec(ou ?? '')?.[1];
  if (seance !== undefined)
    return (
      <Lien vers={`/reunions/${seance}/seance`} genre="geste">
        Corriger dans la séance
      </Lien>
    );
  const [suite, nom] = AILLEURS[ou ?? ''] ?? [];
  if (suite === undefined || nom === undefined) return null;
  return (
    <Lien vers={`/conventions/${conventionId}${suite}`} genre="geste">
      {nom}
    </Lien>
  );
}
