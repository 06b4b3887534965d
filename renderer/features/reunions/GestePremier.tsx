import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { prochaineEtape } from '#shared/domain/seance/prochaine-etape.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';

/** Le geste qui fait avancer la réunion, un seul : là où il se fait. */
export function GestePremier({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const { geste } = prochaineEtape(seance, aujourdHui);
  if (geste === null) return null;
  const racine = `/reunions/${seance.reunion.id}`;
  const rendu = `${racine}/documents/${formeDe(seance)}`;
  const adresses: Readonly<Record<typeof geste.cle, string>> = {
    ecrire_ordre_du_jour: racine,
    convoquer: `${racine}/documents/convocation`,
    ouvrir: `${racine}/seance`,
    saisir_apres_coup: `${racine}/seance`,
    lever: `${racine}/seance`,
    completer_proces_verbal: rendu,
    produire_proces_verbal: rendu,
    suivre_compte_rendu: rendu,
    convoquer_de_nouveau: `${racine}/seance`,
    relancer: `${racine}/reponses`,
    voter_par_ecrit: `${racine}/ecrite`,
    fixer_la_date: `${racine}/convocation`,
  };
  if (geste.cle === 'ecrire_ordre_du_jour') return null;
  return (
    <Lien vers={adresses[geste.cle]} genre="premier">
      {geste.libelle}
    </Lien>
  );
}
