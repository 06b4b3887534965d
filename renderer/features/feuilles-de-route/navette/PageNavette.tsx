import { CadreDeNavette } from '#renderer/app/navette/CadreDeNavette.tsx';
import { Suivi } from '#renderer/app/navette/Suivi.tsx';
import { useRemise } from '#renderer/app/navette/use-remise.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { direRetoursAttendus } from '#shared/domain/navette/navette.labels.ts';
import { Pilotes } from './Pilotes.tsx';

/** La navette Excel d'une feuille de route : à chaque pilote ses actions. */
export function PageNavette({ id }: { readonly id: string }) {
  const { donnees: hote } = useEtatHote();
  const { donnees, erreur, relire } = useRequete('navettes.lister', { feuilleId: id });
  const remise = useRemise('navettes.etablir');
  const racine = `/feuilles-de-route/${id}`;
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    { nom: donnees?.feuille.intitule ?? 'Feuille de route', vers: racine },
    { nom: 'Navette Excel' },
  );
  if (donnees === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture des pilotes…" refus="Pilotes non lus." erreur={erreur} relire={relire} />
      </div>
    );
  const { aujourdHui } = hote;
  const { feuille, navettes, retours } = donnees;
  return (
    <CadreDeNavette
      sujet={{ genre: 'feuille', id }}
      motDuSuivi="Pilotes et suivi"
      faits={[
        feuille.de,
        <Lien key="feuille" vers={racine}>
          {feuille.intitule}
        </Lien>,
        direRetoursAttendus(retours),
      ].filter(Boolean)}
    >
      <Pilotes donnees={donnees} aujourdHui={aujourdHui} remise={remise} />
      <Suivi navettes={navettes} aujourdHui={aujourdHui} remise={remise} qui="Pilote" />
    </CadreDeNavette>
  );
}
