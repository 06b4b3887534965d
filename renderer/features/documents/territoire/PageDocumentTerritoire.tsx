import '../document.css';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { dateLongue } from '#shared/dates/format.ts';
import { RAYON_DES_TERRITOIRES } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import type { GenreTerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';

interface Proprietes {
  readonly genre: GenreTerritoireVise;
  readonly code: string;
}

/** La fiche territoriale telle qu'elle s'imprimera, d'une page, et le Word. */
export function PageDocumentTerritoire({ genre, code }: Proprietes) {
  const voulu = { genre, code, date: null };
  const { donnees: document, erreur, relire } = useRequete('documentsDeTerritoire.apercu', voulu);
  const { donnees: hote } = useEtatHote();
  const titre = document?.blocs.find((bloc) => bloc.type === 'blocTitre');
  const nom = titre?.instance.map(({ texte }) => texte).join('') ?? code;
  useFil(
    { nom: 'Territoires', vers: '/territoires' },
    { nom, vers: `/territoires/${genre}/${code}` },
    { nom: 'Document Word' },
  );
  if (document === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Mise en page du document…" refus="Document non établi." erreur={erreur} relire={relire} />
      </div>
    );
  return (
    <>
      <EnTete
        titre="Fiche territoriale"
        faits={[nom, `Situation au ${dateLongue(hote.aujourdHui)}`, 'Une page : ce qui n’y tient pas y est nommé']}
        gestes={<ProduireEtOuvrir document={{ de: 'territoire', ...voulu }} instanceId={RAYON_DES_TERRITOIRES} />}
      />
      <div className="document" data-seul>
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu key={`${genre} ${code}`} document={document} />
        </div>
      </div>
    </>
  );
}
