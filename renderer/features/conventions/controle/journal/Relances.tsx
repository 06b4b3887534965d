import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { DemandeDeControle } from '#shared/domain/convention/controle/demande.schema.ts';

/** Les relances d'une demande ; tant que rien n'est reçu, on note celle du jour d'un geste. */
export function Relances({ demande, jour }: { readonly demande: DemandeDeControle; readonly jour: string }) {
  const { id, demandeLe, recuLe, relances } = demande;
  const ajout = useCommande('demandesDeControle.relancer');
  const retrait = useCommande('demandesDeControle.oterRelance');
  const aviser = useAvisAnnulable();
  const relancer = () =>
    void ajout
      .lancer({ demandeId: id, le: jour })
      .then(() => aviser('Relance notée.', 'demandesDeControle.relancer'), direRefus('Relance non notée.'));
  const oter = (relanceId: string) =>
    void retrait
      .lancer({ id: relanceId })
      .then(() => aviser('Relance ôtée.', 'demandesDeControle.oterRelance'), direRefus());
  return (
    <span className="relances-de-demande">
      {relances.map(({ id: relanceId, le }) => (
        <span key={relanceId}>
          {dateCourte(le)}
          <BoutonCarre
            icone="fermer"
            libelle={`Ôter la relance du ${dateCourte(le)}`}
            surClic={() => oter(relanceId)}
          />
        </span>
      ))}
      {recuLe === null && !relances.some(({ le }) => le === jour) && (
        <Bouton genre="discret" libelle={`Relancer : demande du ${dateCourte(demandeLe)}`} surClic={relancer}>
          Relancer
        </Bouton>
      )}
    </span>
  );
}
