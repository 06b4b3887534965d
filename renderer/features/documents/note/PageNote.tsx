import '../document.css';
import './note.css';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { RAYON_DES_NOTES } from '#shared/domain/note/note.schema.ts';
import { adresseDeLObjet } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import { CeQuiNeTientPas } from './CeQuiNeTientPas.tsx';
import { ReglagesDeLaNote } from './ReglagesDeLaNote.tsx';

/** La note d'une page : ses blocs à droite, la feuille à gauche, le Word. */
export function PageNote({ objet }: { readonly objet: ObjetVise }) {
  const { donnees: note, vu, erreur, relire } = useRequete('notes.lire', objet);
  const { donnees: hote } = useEtatHote();
  const nom = note?.objet.nom ?? 'Objet';
  useFil({ nom, vers: adresseDeLObjet(objet) }, { nom: 'Note d’une page' });
  if (note === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Mise en page de la note…" refus="Note non établie." erreur={erreur} relire={relire} />
      </div>
    );
  const { coupes, document, precision } = note;
  return (
    <>
      <EnTete
        titre="Note d’une page"
        etat={coupes.length === 0 ? <Etat sens="fait">Tout tient</Etat> : <Etat sens="cours">Tout ne tient pas</Etat>}
        faits={[nom, precision]}
        gestes={<ProduireEtOuvrir document={{ de: 'note', ...objet, date: null }} instanceId={RAYON_DES_NOTES} />}
      />
      <div className="document">
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu document={document} />
        </div>
        <ReglagesDeLaNote objet={objet} note={note} vu={vu} aujourdHui={hote.aujourdHui}>
          <CeQuiNeTientPas coupes={coupes} />
        </ReglagesDeLaNote>
      </div>
    </>
  );
}
