const encode = (texte: string): string => texte.replace(/[()\\]/gu, (signe) => `\\${signe}`);

/** Un PDF d'une page par texte, lettres sans accents ; sans texte, une page blanche. `chiffre` : protégé par un mot de passe. */
export function unPdf(pages: readonly string[], { chiffre = false } = {}): Uint8Array {
  const flux = pages.map((texte) => (texte === '' ? '' : `BT /F1 12 Tf 72 720 Td (${encode(texte)}) Tj ET`));
  const objets = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...flux.flatMap((contenu, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * n} 0 R >>`,
      `<< /Length ${contenu.length} >>\nstream\n${contenu}\nendstream`,
    ]),
  ];
  let texte = '%PDF-1.4\n';
  const places = objets.map((objet, n) => {
    const place = texte.length;
    texte += `${n + 1} 0 obj\n${objet}\nendobj\n`;
    return place;
  });
  const cle = 'a'.repeat(64);
  const chiffrement = chiffre
    ? ` /ID [<${cle.slice(0, 32)}> <${cle.slice(0, 32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${cle}> /U <${cle}> /P -44 >>`
    : '';
  const table = texte.length;
  texte += `xref\n0 ${objets.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  texte += `trailer\n<< /Size ${objets.length + 1} /Root 1 0 R${chiffrement} >>\nstartxref\n${table}\n%%EOF`;
  return new TextEncoder().encode(texte);
}
