import '../document.css';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { dateLongue } from '#shared/dates/format.ts';
import { filtreDesMots, motsDuFiltre } from '#shared/domain/convention/region/adresse-de-region.rules.ts';
import { RAYON_DES_REGIONS } from '#shared/domain/convention/region/region.schema.ts';

/** Le bilan régional tel qu'il s'imprimera, d'une page, et le Word. */
export function PageBilanRegional() {
  const filtre = filtreDesMots(useAdresse().lire);
  const voulu = { ...filtre, date: null };
  const { donnees: document, erreur, relire } = useRequete('documentsDeRegion.apercu', voulu);
  const { donnees: hote } = useEtatHote();
  useFil(
    { nom: 'Conventions', vers: '/conventions' },
    { nom: 'Région', vers: `/conventions/region${motsDuFiltre(filtre)}` },
    { nom: 'Bilan régional' },
  );
  if (document === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Mise en page du bilan…" refus="Bilan non établi." erreur={erreur} relire={relire} />
      </div>
    );
  const titre = document.blocs.find((bloc) => bloc.type === 'blocTitre');
  return (
    <>
      <EnTete
        titre="Bilan régional"
        faits={[
          titre?.instance.map(({ texte }) => texte).join('') ?? '',
          `Situation au ${dateLongue(hote.aujourdHui)}`,
          'Une page : ce qui n’y tient pas y est nommé',
        ]}
        gestes={<ProduireEtOuvrir document={{ de: 'region', ...voulu }} instanceId={RAYON_DES_REGIONS} />}
      />
      <div className="document" data-seul>
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu document={document} />
        </div>
      </div>
    </>
  );
}
