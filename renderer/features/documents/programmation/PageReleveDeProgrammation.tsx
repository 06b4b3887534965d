import '../document.css';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';

/** Le relevé de décisions de la programmation : la feuille telle qu'elle s'imprimera, et le Word. */
export function PageReleveDeProgrammation({
  contratId,
  annee,
}: {
  readonly contratId: string;
  readonly annee: number;
}) {
  const voulu = { contratId, annee, date: null };
  const { donnees: document, erreur, relire } = useRequete('documentsDeProgrammation.apercu', voulu);
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    { nom: `Programmation ${annee}`, vers: `/contrats/${contratId}/programmation/${annee}` },
    { nom: 'Relevé de décisions' },
  );
  if (document === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Mise en page du relevé…" refus="Relevé non établi." erreur={erreur} relire={relire} />
      </div>
    );
  return (
    <>
      <EnTete
        titre="Relevé de décisions"
        faits={[`Programmation ${annee}`, 'Ni avis, ni observation, ni proposition n’y figurent']}
        gestes={<ProduireEtOuvrir document={{ de: 'programmation', ...voulu }} instanceId={contratId} />}
      />
      <div className="document" data-seul>
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu key={`${contratId} ${annee}`} document={document} />
        </div>
      </div>
    </>
  );
}
