import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';

/** L'avenant signé, en PDF, gardé dans le fichier de travail. */
export function PdfDeLAvenant({ avenant: { id, piece } }: { readonly avenant: Avenant }) {
  const { deposer, enregistrer } = useOctets();
  const joindre = useCommande('avenants.joindre');
  const retirer = useCommande('avenants.retirerPiece');
  const ouvrir = useDemande('avenants.ouvrirPiece');
  const prendre = async (fichier: File | undefined) => {
    if (fichier === undefined) return;
    try {
      await joindre.lancer({ id, jeton: await deposer(fichier) });
    } catch (cause) {
      direRefus('L’avenant signé n’a pas été joint.')(cause);
    }
  };
  const sortir = async () => {
    try {
      const { jeton, nom } = await ouvrir.lancer({ id });
      if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est enregistré.`);
    } catch (cause) {
      direRefus('Le PDF n’a pas pu être enregistré.')(cause);
    }
  };
  return (
    <div className="gestes-d-avenant">
      <span className={piece === null ? 'note' : undefined}>{piece ?? 'Aucun PDF signé joint.'}</span>
      <ChoisirUnFichier
        libelle="PDF de l’avenant signé"
        accepte="application/pdf"
        icone="piece"
        enCours={joindre.enCours}
        surChoix={([fichier]) => void prendre(fichier)}
      >
        {piece === null ? 'Joindre le PDF signé' : 'Remplacer le PDF'}
      </ChoisirUnFichier>
      {piece !== null && (
        <>
          <Bouton genre="discret" enCours={ouvrir.enCours} surClic={() => void sortir()}>
            Enregistrer sous…
          </Bouton>
          <Bouton genre="discret" danger surClic={() => void retirer.lancer({ id }).catch(direRefus())}>
            Retirer le PDF
          </Bouton>
        </>
      )}
    </div>
  );
}
